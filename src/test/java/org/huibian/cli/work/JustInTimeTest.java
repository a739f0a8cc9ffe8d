package org.huibian.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the compilers of the virtual machine are told; they take it whether there is a C2 or not.
 */
class JustInTimeTest {

    private int added;

    @AfterEach
    void takeBack() throws JMException {
        for (; added > 0; added--) {
            tell("compilerDirectivesRemove");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 300, 301, 2000})
    void virtualMachineTakesWhatItIsTold(int subDistricts) throws JMException {
        assertThat(add(JustInTime.directives(subDistricts).orElseThrow())).isTrue();
        assertThat(tell("compilerDirectivesPrint")).contains("Exclude:true");
    }

    @Test
    void onlyALongerRunLeavesItsHottestMethodsToC2() throws JMException {
        add(JustInTime.directives(300).orElseThrow());
        assertThat(tell("compilerDirectivesPrint")).doesNotContain("org/huibian/search/*.*");
        add(JustInTime.directives(301).orElseThrow());
        assertThat(tell("compilerDirectivesPrint")).contains("org/huibian/search/*.*");
    }

    @Test
    void compilersAreLeftAloneWhereTheRunIsLong() {
        assertThat(JustInTime.directives(2001)).isEmpty();
    }

    @Test
    void whatTheVirtualMachineDoesNotTakeIsNoFailure() {
        assertThat(add("[{match: ")).isFalse();
    }

    private boolean add(String directives) {
        boolean taken = JustInTime.add(directives);
        added += taken ? directives.split("match:").length - 1 : 0;
        return taken;
    }

    private static String tell(String command) throws JMException {
        return String.valueOf(
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                command,
                                null,
                                null));
    }
}

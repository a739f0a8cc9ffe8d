package org.huibian.batch.cluster.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk is told of a shared database that failed. */
class DatabaseTroubleTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08003", "57P01", "57P03"})
    void lostConnectionAsksToRunAgainWhenItIsBack(String code) {
        assertThat(told(new SQLException("gone", code)))
                .contains("连接断了：gone", "再次运行")
                .doesNotContain("--rebuild");
    }

    @Test
    void poolThatWaitedInVainHasLostTheConnectionToo() {
        assertThat(told(new SQLTransientConnectionException("not available"))).contains("连接断了");
    }

    @Test
    void otherFailuresOfTheDatabaseSayHowItIsMadeAnew() {
        assertThat(told(new SQLException("damaged: what was read of 白苇镇.txt")))
                .contains("白苇镇.txt", "recover --rebuild");
        assertThat(told(new SQLException("No space left on device", "53100")))
                .contains("No space left on device", "排除原因");
    }

    @Test
    void failureOfSomethingElseIsNotTheDatabases() {
        assertThat(DatabaseTrouble.of(new IOException("disk"))).isEmpty();
    }

    private static String told(SQLException failure) {
        return DatabaseTrouble.of(new IllegalStateException("a step failed", failure))
                .orElseThrow()
                .text();
    }
}

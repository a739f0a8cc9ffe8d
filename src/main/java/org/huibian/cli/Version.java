package org.huibian.cli;

import java.io.IOException;
import org.huibian.batch.plan.ProgramBuild;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the name and the fingerprint of the build. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"huibian " + ProgramBuild.hash().substring(0, 12)};
    }
}

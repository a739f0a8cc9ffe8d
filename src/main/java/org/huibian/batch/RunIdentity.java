package org.huibian.batch;

import java.util.List;
import java.util.Map;
import org.huibian.job.JobSettings;
import org.huibian.job.SubDistrict;
import org.huibian.ledger.Hash;
import org.huibian.setup.SetupFile;
import org.huibian.source.Submission;

/**
 * What makes two runs the same (运行的同一性): submissions, the part of job.yml that compiles, roster,
 * vocabulary, template and program.
 *
 * @param digest SHA-256 over all of them
 * @param reader SHA-256 over what decides how a single file is read: vocabulary and program
 */
record RunIdentity(String digest, String reader) {

    static RunIdentity of(
            JobSettings job,
            List<Submission> submissions,
            SetupFile indicators,
            SetupFile units,
            String template,
            String build) {
        Hash reader = new Hash();
        reader.with("build", build)
                .with("indicators", indicators.text())
                .with("units", units.text());
        String readerHex = reader.hex();
        Hash hash = new Hash();
        hash.with("reader", readerHex).with("template", template);
        hash.with("district", job.district())
                .with("year", String.valueOf(job.year()))
                .with("title", job.title())
                .with("issuer", job.issuer())
                .with("addressee", job.addressee())
                .with("signed", job.signed().toString())
                .with("deadline", job.deadline().toString())
                .with("years", job.acceptYears().toString())
                .with("places", String.join("\n", job.places()))
                .with("seal", String.valueOf(job.seal()));
        for (SubDistrict subDistrict : job.roster().subDistricts()) {
            hash.with("code", subDistrict.code())
                    .with("name", subDistrict.name())
                    .with("kind", subDistrict.kind())
                    .with("aliases", String.join("\n", subDistrict.aliases()));
        }
        for (Map.Entry<String, String> entry : job.assign().entrySet()) {
            hash.with("assign", entry.getKey() + "\n" + entry.getValue());
        }
        job.received().forEach((file, date) -> hash.with("received", file + "\n" + date));
        for (Submission submission : submissions) {
            hash.with("file", submission.file()).with("sha256", submission.sha256());
        }
        return new RunIdentity(hash.hex(), readerHex);
    }
}

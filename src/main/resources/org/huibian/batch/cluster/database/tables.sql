-- What several machines share besides the tables of Spring Batch, of its queue, and of the ledger.

-- The output folder that the schema belongs to: one row.
CREATE TABLE output_folder (
    path TEXT NOT NULL
);

-- The run whose files are to be read: one row while they are, none else.
CREATE TABLE reading_run (
    digest VARCHAR(64) NOT NULL,
    build VARCHAR(64) NOT NULL,
    reader VARCHAR(64) NOT NULL,
    task BYTEA NOT NULL
);

-- The files of that run that no run has read yet. The bytes go when a file has been read; who read it stays to the end.
CREATE TABLE reading_file (
    position INT PRIMARY KEY,
    file VARCHAR(4096) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    bytes BIGINT NOT NULL,
    content BYTEA,
    worker VARCHAR(100),
    millis BIGINT
);
CREATE INDEX reading_file_hash ON reading_file (sha256);

-- Spring Batch asks by these, and has no index for them.
CREATE INDEX batch_step_execution_job ON batch_step_execution (job_execution_id);
CREATE INDEX batch_job_execution_instance ON batch_job_execution (job_instance_id);
CREATE INDEX batch_job_execution_params_job ON batch_job_execution_params (job_execution_id);

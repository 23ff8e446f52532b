// Prints "passed failed skipped" of a JSON report of vitest. Arguments: the report's file, the exit code of the run.
import { readFileSync } from "node:fs";

const [file, exitCode] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, "utf8"));
// A file that could not even be loaded has no tests to fail; it counts as one failure.
const broken = report.testResults.filter(
  (result) => result.status === "failed" && !result.assertionResults.some((one) => one.status === "failed"),
).length;
const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
const failed = report.numFailedTests + broken;
// Errors outside of tests make the run fail without a failed test.
const silent = exitCode !== "0" && failed === 0 ? 1 : 0;
console.log(report.numPassedTests, failed + silent, skipped);

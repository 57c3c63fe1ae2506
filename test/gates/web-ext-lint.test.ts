import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';
import { BUILDS, withoutHash } from './built';

interface Report {
  readonly errors: readonly Finding[];
  readonly notices: readonly Finding[];
  readonly warnings: readonly Finding[];
}
interface Finding {
  readonly code: string;
  readonly file: string;
}

/** Warnings that reviewers will see and that stand: code of pdf.js and Preact, and a key that Firefox for Android reads from 142 on. */
const EXPECTED = new Set([
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json',
  'DANGEROUS_EVAL assets/pdf.worker.min.mjs', 'DANGEROUS_EVAL chunks/pdf.js', 'DANGEROUS_EVAL chunks/pdf.min.js', 'DANGEROUS_EVAL chunks/pdf_viewer.js',
  'UNSAFE_VAR_ASSIGNMENT assets/pdf.worker.min.mjs', 'UNSAFE_VAR_ASSIGNMENT chunks/pdf.js', 'UNSAFE_VAR_ASSIGNMENT chunks/pdf.min.js', 'UNSAFE_VAR_ASSIGNMENT chunks/pdf_viewer.js',
  'UNSAFE_VAR_ASSIGNMENT chunks/own-page.js', 'UNSAFE_VAR_ASSIGNMENT reading.js',
]);

function lint(folder: string): Promise<Report> {
  return new Promise((resolve, reject) => {
    const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', folder, '--output', 'json'];
    // It ends with an error when it finds one; the report is on its output all the same.
    execFile(process.execPath, args, { maxBuffer: 50_000_000 }, (error, output) => {
      try {
        resolve(JSON.parse(output) as Report);
      } catch {
        reject(error ?? new Error(output));
      }
    });
  });
}

it('the linter of Mozilla finds no error, and no warning but the known ones', { timeout: 300_000 }, async () => {
  const { errors, warnings } = await lint(BUILDS.firefox);
  expect(errors).toEqual([]);
  expect([...new Set(warnings.map(({ code, file }) => `${code} ${withoutHash(file)}`))].filter((line) => !EXPECTED.has(line))).toEqual([]);
});

import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Results are written this often, and at the end. */
const EVERY_MS = 10_000;

/**
 * Writes what has been tried so far, in the form from which Stryker goes on, so that a run that is stopped
 * is not lost. Stryker itself writes once, at the end.
 */
class Keeper {
  static inject = ['options'];
  #path;
  #files = {};
  #testFiles = {};
  #written = Date.now();

  constructor({ incrementalFile }) {
    this.#path = incrementalFile;
  }

  onDryRunCompleted({ result: { tests } }) {
    for (const { id, name, fileName } of tests)
      (this.#testFiles[relative('', fileName ?? '')] ??= { tests: [] }).tests.push({ id, name });
  }

  onMutationTestingPlanReady({ mutantPlans }) {
    for (const { mutant } of mutantPlans)
      this.#files[relative('', mutant.fileName)] ??= {
        language: 'typescript',
        source: readFileSync(mutant.fileName, 'utf8'),
        mutants: [],
      };
  }

  onMutantTested(mutant) {
    this.#files[relative('', mutant.fileName)].mutants.push(mutant);
    if (Date.now() - this.#written > EVERY_MS) this.wrapUp();
  }

  wrapUp() {
    this.#written = Date.now();
    const report = { schemaVersion: '1.0', files: this.#files, testFiles: this.#testFiles };
    writeFileSync(this.#path, JSON.stringify(report));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'keeper', Keeper)];

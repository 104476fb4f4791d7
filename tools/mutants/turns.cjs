const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { resolve } = require('node:path');

/** What each test takes, for the process that follows one that had to be ended. */
const COSTS = resolve('.build-costs.json');

/** So many of the tests that caught a mutant last are tried first. */
const RECENT = 20;

/** What the first tests after these take together, in milliseconds; each further turn takes twice as long. */
const FIRST_MS = 25;

/**
 * In which turns tests are tried on a mutant, so that the one that catches it comes early: those that caught
 * mutants just before, then the quick ones, some of each file before many of one.
 */
module.exports = class Turns {
  #costs = new Map(existsSync(COSTS) ? JSON.parse(readFileSync(COSTS, 'utf8')) : []);
  #recent = [];

  /** Notes what each test took. */
  learn(results) {
    const costs = results.map(({ fullName, duration }) => [fullName, duration ?? 1]);
    this.#costs = new Map(costs);
    writeFileSync(COSTS, JSON.stringify(costs));
  }

  /** Notes which test has caught a mutant. */
  caught(name) {
    this.#recent = [name, ...this.#recent.filter((other) => other !== name)].slice(0, RECENT);
  }

  /** The named tests, in turns. */
  of(names) {
    const left = new Set(names);
    const turns = [this.#recent.filter((name) => left.delete(name))];
    let most = FIRST_MS;
    let sum = 0;
    for (const name of this.#quickFirst([...left])) {
      if (sum >= most) [most, sum] = [most * 2, 0];
      if (sum === 0) turns.push([]);
      turns.at(-1).push(name);
      sum += this.#cost(name);
    }
    return turns.filter(({ length }) => length > 0);
  }

  #cost(name) {
    return Math.max(1, this.#costs.get(name) ?? 1);
  }

  /** What a test takes counts as often as tests of its file have come before it. */
  #quickFirst(names) {
    const before = new Map();
    return names
      .sort((a, b) => this.#cost(a) - this.#cost(b))
      .map((name) => {
        const [file] = name.split(' ');
        const rank = (before.get(file) ?? 0) + 1;
        before.set(file, rank);
        return { name, weight: this.#cost(name) * rank };
      })
      .sort((a, b) => a.weight - b.weight)
      .map(({ name }) => name);
  }
};

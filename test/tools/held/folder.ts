import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Seal {
  date: string;
  why: string;
  files: Record<string, string>;
}

/** The ledger as JSON. */
export interface Ledger {
  seals: Seal[];
  reviewed: Record<string, { english: string; translation: string }>;
}

/** A small project in a folder of its own: some files, their seals, and one commit. */
export class Folder {
  public readonly root = mkdtempSync(join(tmpdir(), 'held-'));

  public write(path: string, text: string | Buffer): this {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
    return this;
  }

  public read(path: string): Buffer {
    return readFileSync(join(this.root, path));
  }

  public remove(path = ''): this {
    rmSync(join(this.root, path), { recursive: true });
    return this;
  }

  public copy(): Folder {
    const copy = new Folder();
    cpSync(this.root, copy.root, { recursive: true });
    return copy;
  }

  public git(...args: string[]): string {
    const options = ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-C', this.root];
    return execFileSync('git', [...options, ...args], { encoding: 'utf8' });
  }

  public commit(): this {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', 'a step', '--allow-empty');
    return this;
  }

  public hashOf(path: string): string {
    return createHash('sha256').update(this.read(path)).digest('hex');
  }

  /** Rewrites the ledger as somebody would by hand. */
  public forged(by: (ledger: Ledger, oldest: Seal) => void): this {
    const ledger = JSON.parse(this.read('seals.json').toString('utf8')) as Ledger;
    const oldest = ledger.seals.at(-1);
    if (oldest === undefined) throw new Error('There is no seal.');
    by(ledger, oldest);
    return this.write('seals.json', JSON.stringify(ledger));
  }

  /** Changes a file and seals it as `npm run seal` does. */
  public sealed(path: string, text: string, date = '2099-01-01'): this {
    this.write(path, text);
    return this.forged((ledger) => {
      const left = ledger.seals.map((seal) => ({ ...seal, files: without(seal.files, path) }));
      const fresh = { date, why: 'A new seal.', files: { [path]: this.hashOf(path) } };
      ledger.seals = [fresh, ...left.filter(({ files }) => Object.keys(files).length > 0)];
    });
  }

  /** The index takes a text, and the folder goes on with the one that it had. */
  public staged(path: string, text: string): this {
    const before = this.read(path);
    this.write(path, text).git('add', path);
    return this.write(path, before);
  }
}

const without = (files: Seal['files'], path: string): Seal['files'] =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));

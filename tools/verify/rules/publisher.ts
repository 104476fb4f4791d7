import { at, textAt } from 'sightglass-for-jira/json/decoded';
import { publisherFields, type PublisherProblem } from '../../../src/statement/publisher';
import { publisherProblems } from '../../../src/statement/publisher-problems';
import { readJson } from '../../disclose/dependencies';
import type { Project } from '../project';
import type { Rule } from '../rule';
import type { Finding } from '../finding';
import { jsonLine } from '../json-line';

const FILE = 'publisher.json';

/**
 * The maker is unset, or named completely: no blanks, no placeholders, and one domain for all
 * contacts.
 */
export const publisher: Rule = {
  id: 'publisher',
  looksAt: 'every field in publisher.json',
  examine: (project) => {
    const written = readJson(project.files, FILE);
    const problems = publisherProblems(written).filter(({ problem }) => problem !== 'unset');
    return {
      examined: Object.keys(publisherFields).length,
      findings: [
        ...problems.map((problem) => finding(project, problem)),
        ...priceFindings(project, written),
      ],
    };
  },
};

const finding = (project: Project, { problem, field }: PublisherProblem): Finding => ({
  file: FILE,
  line: jsonLine(project.files.read(FILE) ?? '', field === null ? [] : [field]),
  message: `${field ?? 'The file'} is ${problem}.`,
});

/** Only an app that requires a licence can be paid; the statement must agree with that. */
function priceFindings(project: Project, written: unknown): Finding[] {
  const price = at(written, 'set') === true ? textAt(written, 'price') : 'free';
  const isLicensed = at(project.manifest().data, 'app', 'licensing') !== undefined;
  if (price === null || (price === 'paid') === isLicensed) return [];
  const line = jsonLine(project.files.read(FILE) ?? '', ['price']);
  const asks = isLicensed ? 'asks for a licence' : 'asks for no licence';
  return [{ file: FILE, line, message: `price is ${price}, but manifest.yml ${asks}.` }];
}

import { evidenceFindings } from '../statement/rests-on';
import { readTexts } from '../statement/texts';
import { textFindings } from '../statement/wording';
import type { Rule } from '../rule';

/**
 * Every sentence of the statement has a text, contains no literal number, and rests on evidence.
 */
export const statementTexts: Rule = {
  id: 'statement-texts',
  looksAt: 'every text of the statement, and everything that its sentences rest on',
  examine: (project) => {
    const texts = readTexts(project.files);
    const words = textFindings(texts);
    const evidence = evidenceFindings(project);
    return {
      examined: words.examined + evidence.examined,
      findings: [...words.findings, ...evidence.findings],
    };
  },
};

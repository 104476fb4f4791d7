import type { Rule } from '../rule';
import { builds } from './builds';
import { declaredAndUsed } from './declared-and-used';
import { disclosureCurrent } from './disclosure-current';
import { documents } from './documents';
import { doors } from './doors';
import { historyChain } from './history-chain';
import { imports } from './imports';
import { licences } from './licences';
import { manifestShapeRule } from './manifest-shape';
import { operations } from './operations';
import { publisher } from './publisher';
import { scopes } from './scopes';
import { seals } from './seals';
import { shippedFiles } from './shipped-files';
import { statementTexts } from './statement-texts';
import { styleSheets } from './style-sheets';
import { subset } from './subset';

/** Every rule, in the order of examination and report. */
export const rules: readonly Rule[] = [
  manifestShapeRule,
  subset,
  imports,
  doors,
  shippedFiles,
  builds,
  styleSheets,
  documents,
  operations,
  scopes,
  declaredAndUsed,
  publisher,
  historyChain,
  statementTexts,
  licences,
  seals,
  disclosureCurrent,
];

/**
 * Everything that runs in any JavaScript environment, browsers included. Nothing is sent anywhere.
 */
export { compareInspections } from '../asks/compare/compare';
export type { Comparison } from '../asks/compare/comparison';
export { CONCERNS, GRAVITIES, type Concern, type Finding, type Gravity } from '../asks/finding';
export { inspect } from '../asks/inspect';
export type { Inspection } from '../asks/inspection';
export type { InspectorWords } from '../asks/inspection-words';
export { verdictOf } from '../asks/verdict';
export type { Block } from '../output/block';
export { comparisonBlocks } from '../output/comparison';
export { noteBlocks } from '../output/comparison-note';
export { comparisonToJson } from '../output/comparison-json';
export { asMarkdown } from '../output/markdown';
export { toJson, toJsonList } from '../output/json';
export { asPlainText } from '../output/plain';
export { report } from '../output/report';
export { toSarif } from '../output/sarif';
export { reviewBlocks } from '../output/statement/review-blocks';
export { statementBlocks } from '../output/statement/statement-blocks';
export type { Point, Question, Review } from '../review/held';
export { review } from '../review/review';
export { questionSentence } from '../review/sentences';
export { loadStatement } from '../says/load-statement';
export type { Fault, StatementReading, TopicReading } from '../says/reading';
export { english, wordsIn, type Texts } from './words';

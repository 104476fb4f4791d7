import type {
  EraseCounts,
  Overview,
  Panel,
  RecordOutcome,
  RefreshOutcome,
  RehearseOutcome,
  Result,
} from './contract';
import type { Changes } from './disclosure/compare/compare';
import type { DocumentSource } from './disclosure/export/document';
import type { Statement } from './statement/statement';

/** The admin page's functions. Each answers only a person whom Jira confirms as a Jira admin. */
export type AdminDefinitions = {
  overview: () => Result<Overview>;
  /** Asks Jira for the base URL again and corrects the record, if there is one. */
  refresh: () => Result<RefreshOutcome>;
  /** Stores the record anew, as after an install. */
  record: () => Result<RecordOutcome>;
  erase: () => Result<EraseCounts>;
  rehearse: () => Result<RehearseOutcome>;
  /** The answers to all questions, with what was read of this site just now. */
  statement: () => Result<Statement>;
  /** What changed since the version before this one, and when what enforces was last changed. */
  changes: () => Result<Changes>;
  /** What every downloaded file is written from. */
  document: () => Result<DocumentSource>;
};

/**
 * The functions of the project panel and of the personal page. One answers a person whom Jira confirms may browse
 * that project, the other any person whom Jira knows.
 */
export type PanelDefinitions = {
  panel: () => Result<Panel>;
  /** The same answers as on the admin page, without anything read of this site. */
  statement: () => Result<Statement>;
};

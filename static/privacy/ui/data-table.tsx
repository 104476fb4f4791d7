/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';

export interface Row {
  readonly id: string;
  /** One cell for each heading. The first one names the row. */
  readonly cells: readonly ComponentChildren[];
}

interface Props {
  /** Decides the widths of the columns. */
  readonly content:
    | 'stored'
    | 'scopes'
    | 'handed'
    | 'handed-names'
    | 'jira'
    | 'storage'
    | 'inspected'
    | 'apps';
  /** Names the table for assistive technology; the heading beside it is what is seen. */
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * A table that stacks its cells where it is narrow. The roles are spelled out because browsers drop
 * a table's own once its cells are laid out in another way.
 */
export function DataTable({ content, caption, heads, rows }: Props) {
  return (
    <table class={`table table-${content}`} role="table">
      <caption class="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, cells }) => (
          <tr key={id} role="row">
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={heads.at(index)} scope="row" role="rowheader">
                  {cell}
                </th>
              ) : (
                <td key={heads.at(index)} role="cell" data-head={heads.at(index)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

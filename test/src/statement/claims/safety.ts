import { existsSync } from 'node:fs';

import { allLogEvents } from '../../../../src/capabilities/log-events';
import { platformFacts } from '../../../../src/statement/platform-facts';
import { state } from '../../../../src/statement/state';
import { topics } from '../../../../src/statement/topics';
import { logged, storedRecord } from '../../../rigs/app';
import { disclosure, english, named } from '../../disclosure/committed';
import { storedFields, type Claims } from './claim';

const sentences = (id: string) =>
  state(disclosure, named).answers.find((answer) => answer.id === id)?.sentences ?? [];

const everyAnswer = topics.flatMap(({ id }) =>
  [...english].filter(([key]) => key.startsWith(`topic.${id}.`)).map(([, text]) => text),
);

export const safety: Claims = {
  encryption: () => {
    expect(platformFacts.encryption.value).toEqual(['at rest', 'TLS']);
  },
  'makers-view': (app) => {
    const { clientKey, baseUrl } = storedRecord(app.site('acme')) ?? {};
    expect(JSON.stringify(logged(app))).not.toContain(clientKey);
    expect(JSON.stringify(logged(app))).not.toContain(baseUrl);
    expect(allLogEvents.flatMap(({ counts }) => counts)).not.toContain('clientKey');
  },
  reviews: () => {
    const rules = sentences('reviews')
      .flatMap(({ evidence }) => evidence)
      .flatMap((evidence) => (evidence.kind === 'rule' ? [evidence.rule] : []));
    expect(rules.length).toBeGreaterThan(2);
    expect(rules.filter((id) => !existsSync(`tools/verify/rules/${id}.ts`))).toEqual([]);
    expect(everyAnswer.filter((text) => /certified|complian/i.test(text))).toEqual([]);
  },
  faults: () => {
    expect(sentences('faults')[0]?.values).toEqual({ count: storedFields().length });
    expect(everyAnswer.filter((text) => /liab|warrant|at your own risk/i.test(text))).toEqual([]);
  },
  breach: () => {
    expect(sentences('breach').at(-1)?.values).toEqual({
      address: named.supportUrl,
      count: named.breachNoticeHours,
    });
  },
};

import { platformFacts } from '../../../src/statement/platform-facts';
import { schedules } from '../../../src/capabilities/schedules';
import { claims } from '../../../static/privacy/proof/claims';
import { LINKS, linkTo } from '../../../static/privacy/proof/links';
import { facts, limits } from '../../../static/privacy/proof/facts';
import { rules } from '../../../tools/verify/rules';

describe('what the pages say of Atlassian’s platform', () => {
  it.each(Object.values(facts))('is as the one table of facts has it: $fact', (fact) => {
    const known = new Map<string, { source: string; readOn: string }>(
      Object.entries(platformFacts),
    ).get(fact.kind === 'fact' ? fact.fact : '');
    expect(fact).toMatchObject({ source: known?.source, readOn: known?.readOn });
  });

  it('counts days and hours as the table of facts does', () => {
    expect(limits).toMatchObject({
      relinkDays: platformFacts.relinkDays.value,
      softDeleteDays: platformFacts.softDeleteDays.value,
      lateHours: platformFacts.lateExpiryHours.value,
      uninstallSeconds: platformFacts.uninstallSeconds.value,
    });
    expect(JSON.stringify(schedules)).toContain('week');
    expect(limits.renewDays).toBe(7);
  });

  it('links to every page that a fact was read on', () => {
    const sources = new Set(Object.values(platformFacts).map(({ source }) => source));
    expect([...sources].filter((source) => linkTo(source) === undefined)).toEqual([]);
  });

  it('leads nowhere by an address that is not declared', () => {
    expect(linkTo('javascript:alert(1)')).toBeUndefined();
    expect(linkTo(`${LINKS[0]}?q`)).toBeUndefined();
  });

  it('names only rules of the build that exist', () => {
    const named = Object.values(claims).flatMap(({ evidence }) =>
      evidence.flatMap((one) => (one.kind === 'rule' ? [one.rule] : [])),
    );
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });
});

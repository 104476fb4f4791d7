import { pathOf, placeOf, TABS } from '../../../static/privacy/start/place';

describe('the address of a tab', () => {
  it.each(TABS)('leads back to the tab %s', (tab) => {
    expect(placeOf(pathOf({ tab, topic: null }))).toEqual({ tab, topic: null });
  });

  it('can name a question of the statement, and only of it', () => {
    expect(placeOf('/statement/ai')).toEqual({ tab: 'statement', topic: 'ai' });
    expect(pathOf({ tab: 'statement', topic: 'ai' })).toBe('/statement/ai');
    expect(placeOf('/stored/ai')).toEqual({ tab: 'stored', topic: null });
  });

  it.each(['', '/', '/nowhere', '/constructor', '//evil', '/Overview'])(
    'leads to the first tab where it is not known: "%s"',
    (path) => {
      expect(placeOf(path)).toEqual({ tab: 'overview', topic: null });
    },
  );

  it('names no question that could not be one', () => {
    expect(placeOf('/statement/a"b')).toEqual({ tab: 'statement', topic: null });
    expect(placeOf(`/statement/${'a'.repeat(61)}`)).toEqual({ tab: 'statement', topic: null });
  });
});

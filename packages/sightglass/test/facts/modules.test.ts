import {
  connectModuleClass,
  lifecycleEvents,
  moduleClass,
  moduleTypes,
  retiredModules,
  retirementOf,
  runtimeStatus,
} from '../../facts/modules';
import { knownModules, knownRuntimes } from './installed-manifest';

const isConnect = (type: string): boolean => type.startsWith('connect-');

it('knows every module type of the installed @forge/manifest', () => {
  expect(knownModules.filter((type) => moduleClass(type) === null)).toEqual([]);
});

it('knows no Forge module type that the installed @forge/manifest does not', () => {
  expect(moduleTypes.filter((type) => !knownModules.includes(type))).toEqual([]);
  expect(new Set(moduleTypes).size).toBe(moduleTypes.length);
});

it('tells Connect’s modules from Forge’s', () => {
  for (const type of knownModules) expect(moduleClass(type) === 'connect').toBe(isConnect(type));
});

it('knows each module of Connect with and without what leads it', () => {
  for (const type of knownModules.filter(isConnect)) {
    const name = type.replace(/^.*:/, '');
    expect([type, connectModuleClass(name)]).not.toContain(null);
    expect(connectModuleClass(type)).toBe(connectModuleClass(name));
    expect(connectModuleClass(type.replace('connect-', ''))).toBe(connectModuleClass(name));
  }
});

it.each([
  ['jira:issuePanel', 'page'],
  ['JIRA:ADMINPAGE', 'admin-page'],
  ['jira:workflowPostFunction', 'workflow'],
  ['trigger', 'background'],
  ['jira:issueViewBackgroundScript', 'background'],
  ['devops:buildInfoProvider', 'data-provider'],
  ['rovo:agent', 'ai'],
  ['sql', 'storage'],
  ['webtrigger', 'plumbing'],
  ['connect-jira:webPanels', 'connect'],
])('takes %s for %s', (type, its) => {
  expect(moduleClass(type)).toBe(its);
});

it.each([
  ['webhooks', 'background'],
  ['adminPages', 'admin-page'],
  ['jiraworkflowvalidators', 'workflow'],
  ['jira:generalPages', 'page'],
  ['jiraVersionTabPanels', 'page'],
])('takes Connect’s %s for %s', (name, its) => {
  expect(connectModuleClass(name)).toBe(its);
});

it('knows nothing of names that are no modules', () => {
  for (const name of [
    '',
    'jira:',
    'jira:issuePanels',
    'connect-jira:nothing',
    'toString',
    'webPanels',
  ])
    expect([name, moduleClass(name)]).toEqual([name, null]);
  for (const name of ['', 'jira:', 'trigger', 'constructor'])
    expect([name, connectModuleClass(name)]).toEqual([name, null]);
});

it('tells what takes the place of a module type that goes', () => {
  expect(retirementOf('jira:issueglance')?.by).toBe('jira:issueContext');
  expect(retirementOf('jira:issuePanel')).toBeNull();
  for (const [type, { by, source }] of Object.entries(retiredModules)) {
    expect(knownModules).toEqual(expect.arrayContaining([type, by]));
    expect(source).toMatch(/^https:\/\/developer\.atlassian\.com\//);
  }
});

it('knows every runtime that can still be named, and those of before', () => {
  expect(knownRuntimes.filter((name) => runtimeStatus(name) === 'retired')).toEqual([]);
  expect(knownRuntimes.filter((name) => runtimeStatus(name) === 'unknown')).toEqual([]);
  expect(runtimeStatus('nodejs20.x')).toBe('retiring');
  expect(runtimeStatus('NodeJS22.x')).toBe('current');
  expect(runtimeStatus('sandbox')).toBe('retired');
  expect(runtimeStatus('deno')).toBe('unknown');
});

it('knows what a Connect app can be told of', () => {
  expect(lifecycleEvents).toEqual(expect.arrayContaining(['installed', 'uninstalled']));
});

import { textAt } from 'sightglass-for-jira/json/decoded';
import { readJson, shippedPackages, type Shipped } from '../../disclose/dependencies';
import { allowedLicences } from '../lists/licences';
import type { Rule } from '../rule';
import type { Finding } from '../finding';

/** Nothing under copyleft ships, and what ships is exactly what the lock file lists. */
export const licences: Rule = {
  id: 'licences',
  looksAt: 'every installed package of which something ships',
  examine: async (project) => {
    const shipped = await shippedPackages(project);
    const lock = readJson(project.files, 'package-lock.json');
    return {
      examined: shipped.length,
      findings: shipped.flatMap((entry) => judge(entry, lock)),
    };
  },
};

function judge({ name, version, licence, folder }: Shipped, lock: unknown): Finding[] {
  const locked = textAt(lock, 'packages', folder, 'version');
  const file = `${folder}/package.json`;
  return [
    ...(isAllowed(licence)
      ? []
      : [{ file, line: 1, message: `${name} ships under ${licence || 'no licence'}.` }]),
    ...(locked === version
      ? []
      : [{ file, line: 1, message: `${name} ${version} is not what package-lock.json names.` }]),
  ];
}

/** A licence name, or a choice of several of which one suffices. Anything else is refused. */
const isAllowed = (licence: string): boolean =>
  allowedLicences.has(licence) ||
  (/^\([^()]*\)$/.test(licence) &&
    licence.includes(' OR ') &&
    licence
      .slice(1, -1)
      .split(' OR ')
      .some((choice) => allowedLicences.has(choice)));

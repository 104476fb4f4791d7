import ts from 'typescript';

import { allowedElements, allowedLinks, LINK_REL } from '../lists/elements';
import type { Project } from '../project';
import type { Source } from '../program';
import type { Finding, Rule } from '../rule';
import { brief, found, runningNodes } from '../tree/nodes';
import { isIntrinsic } from '../tree/references';

/** A page is made of elements and attributes from the list, and none of those can load anything. */
export const elements: Rule = {
  id: 'elements',
  looksAt: 'every element of the pages with its attributes',
  examine: (project) => {
    const places = project.sources().flatMap((source) =>
      runningNodes(source.file)
        .filter(ts.isJsxOpeningLikeElement)
        .map((element) => ({ source, element })),
    );
    return {
      examined: places.length,
      findings: places.flatMap(({ source, element }) => judge(project, source, element)),
    };
  },
};

function judge(project: Project, source: Source, element: ts.JsxOpeningLikeElement): Finding[] {
  const name = element.tagName.getText();
  if (!ts.isIdentifier(element.tagName) || !isIntrinsic(name))
    return isComponent(project, element.tagName)
      ? []
      : [found(source, element, `<${name}> is not known to be a component.`)];
  const attributes = allowedElements.get(name);
  if (attributes === undefined)
    return [found(source, element, `<${name}> is not on the list of elements.`)];
  const given = element.attributes.properties.filter((part) => ts.isJsxAttribute(part));
  if (name === 'a' && !leavesNoTrace(given))
    return [found(source, element, `A link that leaves the page needs rel="${LINK_REL}".`)];
  return given.flatMap((attribute) => {
    const why = refusal(project, attribute, attributes);
    return why === undefined ? [] : [found(source, attribute, `On <${name}>, ${why}`)];
  });
}

/** The page that a link opens learns nothing of the one that it is on. */
function leavesNoTrace(attributes: readonly ts.JsxAttribute[]): boolean {
  const textOf = (name: string): string =>
    attributes.find((attribute) => attribute.name.getText() === name)?.initializer?.getText() ?? '';
  return textOf('href').startsWith('"#') || textOf('rel') === `"${LINK_REL}"`;
}

/** A text in the place of a component would be taken as the name of an element. */
function isComponent(project: Project, tag: ts.JsxTagNameExpression): boolean {
  const type = project.checker().getTypeAtLocation(tag);
  const parts = type.isUnion() ? type.types : [type];
  return parts.every(
    (part) =>
      (part.flags & ts.TypeFlags.Object) !== 0 &&
      part.getCallSignatures().length + part.getConstructSignatures().length > 0,
  );
}

function refusal(
  project: Project,
  attribute: ts.JsxAttribute,
  allowed: readonly string[],
): string | undefined {
  const name = attribute.name.getText();
  const isListed = allowed.some((known) =>
    known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known,
  );
  if (!isListed) return `${name} is not on the list of attributes.`;
  if (name === 'href' && !leadsToKnown(project, attribute))
    return `${brief(attribute)} leads to an address that is not on the list of links.`;
  if (/^on[A-Z]/.test(name) && !isFunction(project, attribute))
    return `${name} must be a function.`;
  return undefined;
}

/** Each value that the link can have must be known when the page is built. */
function leadsToKnown(project: Project, attribute: ts.JsxAttribute): boolean {
  const value = valueOf(attribute);
  if (value === undefined) return false;
  const type = ts.isStringLiteral(value)
    ? project.checker().getStringLiteralType(value.text)
    : project.checker().getTypeAtLocation(value);
  const parts = type.isUnion() ? type.types : [type];
  return parts.every(
    (part) => part.isStringLiteral() && allowedLinks.some((link) => link.test(part.value)),
  );
}

function isFunction(project: Project, attribute: ts.JsxAttribute): boolean {
  const value = valueOf(attribute);
  if (value === undefined) return false;
  const type = project.checker().getNonNullableType(project.checker().getTypeAtLocation(value));
  return type.getCallSignatures().length > 0;
}

function valueOf({ initializer }: ts.JsxAttribute): ts.Expression | undefined {
  if (initializer === undefined) return undefined;
  return ts.isJsxExpression(initializer) ? initializer.expression : initializer;
}

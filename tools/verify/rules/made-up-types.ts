import ts from 'typescript';

import { allowedCasts } from '../lists/casts';
import { allowedLinks } from '../lists/elements';
import type { Project } from '../project';
import type { Source } from '../program';
import type { Rule } from '../rule';
import { isCallFree } from '../tree/call-free';
import { brief, found } from '../tree/nodes';

/** The other rules rest on types, so nothing may claim a type that the compiler has not checked. */
export const madeUpTypes: Rule = {
  id: 'made-up-types',
  looksAt: 'every cast, type guard, overload, ambient declaration and definite assignment',
  examine: (project) => {
    const claims = project
      .sources()
      .flatMap((source) => claimsIn(source).map((claim) => ({ source, ...claim })));
    const findings = claims
      .filter((claim) => !isHarmless(project, claim) && !isAllowed(claim))
      .map(({ source, node, why }) => found(source, node, `${why}: ${brief(node)}`));
    const unused = allowedCasts
      .filter(({ file }) => project.sources().some(({ path }) => path === file))
      .filter((cast) => !claims.some((claim) => isSameCast(cast, claim)))
      .map(({ file, text }) => ({ file, line: 1, message: `There is no ${text} to allow.` }));
    return { examined: claims.length, findings: [...findings, ...unused] };
  },
};

interface Claim {
  readonly node: ts.Node;
  readonly why: string;
  /** The claimed type, where data is harmless to claim. */
  readonly type?: ts.TypeNode;
}

function claimsIn({ file }: Source): readonly Claim[] {
  const claims: Claim[] = [];
  const visit = (node: ts.Node): void => {
    const claim = claimAt(node);
    if (claim !== undefined) claims.push({ node, ...claim });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return claims;
}

function claimAt(node: ts.Node): Omit<Claim, 'node'> | undefined {
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node))
    return ts.isConstTypeReference(node.type)
      ? undefined
      : { why: 'A cast may only be to plain data', type: node.type };
  if (ts.isTypePredicateNode(node))
    return {
      why: 'A type guard may only be for plain data',
      ...(node.type && { type: node.type }),
    };
  if (ts.canHaveModifiers(node) && hasDeclare(node))
    return { why: 'Nothing may be declared that the program does not contain' };
  if (ts.isMethodSignature(node))
    return { why: 'A method takes less than it says; write `name: (…) => …`' };
  if (isBare(node)) return { why: 'Overloads are not checked against what they stand for' };
  if ((ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) && node.exclamationToken)
    return { why: 'A value must be assigned where it is declared' };
  return undefined;
}

const hasDeclare = (node: ts.HasModifiers): boolean =>
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true;

/** A function without a body, where a body is due. */
const isBare = (node: ts.Node): boolean =>
  (ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node)) &&
  node.body === undefined;

function isHarmless(project: Project, { type }: Claim): boolean {
  if (type === undefined) return false;
  const claimed = project.checker().getTypeFromTypeNode(type);
  return (
    isCallFree(project.checker(), project.files.root, claimed) &&
    !namesLink(project.checker(), claimed)
  );
}

/** A text that claims to be one of the declared links could be any other. */
function namesLink(checker: ts.TypeChecker, type: ts.Type, depth = 0): boolean {
  if (type.isStringLiteral()) return allowedLinks.some((link) => link.test(type.value));
  if (depth > 4) return false;
  if (type.isUnionOrIntersection())
    return type.types.some((part) => namesLink(checker, part, depth + 1));
  const held = type.getProperties().map((property) => checker.getTypeOfSymbol(property));
  const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return (type.flags & ts.TypeFlags.Object) === 0
    ? false
    : [...held, ...(item === undefined ? [] : [item])].some((part) =>
        namesLink(checker, part, depth + 1),
      );
}

type PlacedClaim = Claim & { readonly source: Source };

const isAllowed = (claim: PlacedClaim): boolean =>
  allowedCasts.some((cast) => isSameCast(cast, claim));

const isSameCast = (
  { file, text }: (typeof allowedCasts)[number],
  { source, node }: PlacedClaim,
): boolean => file === source.path && text === node.getText();

/** A field that a GraphQL query asks for. */
export interface AskedField {
  readonly name: string;
  /** The field it stands in; empty at the top. */
  readonly parent: string;
  /** Whether a variable decides if it is asked for. */
  readonly isOptional: boolean;
}

interface Level {
  readonly parent: string;
  readonly isOptional: boolean;
}

/** Stands for the field that a fragment is used in. */
const FRAGMENT = '…';

/** The fields that a query asks for, fragments included; aliases, arguments and types aside. */
export function askedFields(query: string): readonly AskedField[] {
  const fields: AskedField[] = [];
  const levels: Level[] = [];
  let last: Level = { parent: '', isOptional: false };
  let brackets = 0;
  let isType = false;
  for (const token of tokensOf(query)) {
    const level = levels.at(-1);
    if (token === '(') brackets += 1;
    else if (token === ')') brackets -= 1;
    else if (brackets > 0) continue;
    else if (token === '{') levels.push(last);
    else if (token === '}') {
      levels.pop();
      last = { parent: '', isOptional: false };
    } else if (level === undefined) {
      if (token === 'fragment') last = { parent: FRAGMENT, isOptional: false };
    } else if (token === '...') last = level;
    else if (token === 'on' && !isType) isType = true;
    else if (token === ':') fields.pop();
    else if (token === '@include' || token === '@skip') {
      last = { ...last, isOptional: true };
      const field = fields.at(-1);
      if (field?.name === last.parent && field.parent === level.parent)
        fields[fields.length - 1] = { ...field, isOptional: true };
    } else if (isType) isType = false;
    else if (isLetter(token.charAt(0))) {
      fields.push({ name: token, ...level });
      last = { parent: token, isOptional: level.isOptional };
    }
  }
  return fields;
}

const MARKS = '(){}:';

/** Names, directives and marks of a query; comments, texts and variables are passed over. */
function tokensOf(query: string): readonly string[] {
  const tokens: string[] = [];
  for (const line of query.split('\n')) {
    const [code = ''] = line.split('#');
    let word = '';
    const end = (): void => {
      if (word !== '' && !word.startsWith('$') && !word.startsWith('"')) tokens.push(word);
      word = '';
    };
    for (const character of code) {
      if (MARKS.includes(character)) {
        end();
        tokens.push(character);
      } else if (isLetter(character) || isDigit(character) || '@.$"'.includes(character)) {
        if (word === '...' && character !== '.') end();
        word += character;
      } else end();
    }
    end();
  }
  return tokens;
}

const isLetter = (character: string): boolean =>
  character === '_' || character.toLowerCase() !== character.toUpperCase();

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

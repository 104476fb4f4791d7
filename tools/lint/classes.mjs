import { ObjectFlags, TypeFlags } from 'typescript-7/unstable/sync';

const ANYTHING = TypeFlags.Any | TypeFlags.Unknown | TypeFlags.Never;

const genericOf = (type) => (type.isTypeReference() ? (type.getTarget() ?? type) : type);

/** A class, without its arguments; `undefined` for any other type. */
function classOf(type) {
  if (!type.isObjectType()) return undefined;
  const generic = genericOf(type);
  return generic.objectFlags & ObjectFlags.Class ? generic : undefined;
}

/**
 * Classes as names: the compiler takes anything for an instance that has what the class has, where
 * no member is private.
 */
export class Classes {
  #checker;
  #holding = new Map();

  constructor(checker) {
    this.#checker = checker;
  }

  /** Whether a type is a class or holds one: in a union, as an argument, as an element. */
  areIn(type) {
    if (!this.#holding.has(type.id)) {
      // A type that holds itself is not asked twice.
      this.#holding.set(type.id, false);
      const parts = this.#partsOf(type).filter((part) => part !== undefined);
      const isHeld = this.#nameOf(type) !== undefined || parts.some((part) => this.areIn(part));
      this.#holding.set(type.id, isHeld);
    }
    return this.#holding.get(type.id);
  }

  /**
   * The class that is wanted and not given. What stands in a literal is a value of its own, which
   * is asked about by itself.
   */
  missing(given, wanted, isLiteral) {
    const [value, place] = [this.#bound(given), this.#bound(wanted)];
    if (value === undefined || place === undefined || value.id === place.id) return undefined;
    if (value.flags & ANYTHING || !this.areIn(place)) return undefined;
    const within = (one, other) => this.missing(one, other, isLiteral);
    if (value.isUnionType())
      return firstOf(this.#fitting(value.getTypes(), place), (part) => within(part, place));
    if (!value.isObjectType() && !value.isIntersectionType()) return undefined;
    if (place.isUnionType()) return this.#missingOfAny(value, place, within);
    if (place.isIntersectionType()) return firstOf(place.getTypes(), (part) => within(value, part));
    const name = this.#nameOf(place);
    if (name !== undefined && !this.#isOf(value, name)) return name;
    return isLiteral ? undefined : firstOf(this.#pairs(value, place), ([a, b]) => within(a, b));
  }

  #missingOfAny(value, place, within) {
    const possible = place.getTypes().filter((part) => this.#fits(value, part));
    const found = possible.map((part) => within(value, part));
    return found.every((one) => one !== undefined) ? found[0] : undefined;
  }

  #bound(type) {
    return type.flags & TypeFlags.Instantiable ? this.#checker.getBaseConstraintOfType(type) : type;
  }

  /** A type and all that it extends. */
  #line(type, seen = new Set()) {
    if (!type.isObjectType() || seen.has(type.id)) return [];
    seen.add(type.id);
    const generic = genericOf(type);
    const above = generic.isClassOrInterface() ? this.#checker.getBaseTypes(generic) : [];
    return [type, ...above.flatMap((base) => this.#line(base, seen))];
  }

  #nameOf(type) {
    return this.#line(type).find((one) => classOf(one) !== undefined);
  }

  #partsOf(type) {
    if (type.flags & TypeFlags.Instantiable) return [this.#bound(type)];
    if (type.isUnionType() || type.isIntersectionType()) return type.getTypes();
    if (!type.isObjectType()) return [];
    const elements = this.#checker.getIndexInfosOfType(type).map(({ valueType }) => valueType);
    return type.isTypeReference()
      ? [...this.#checker.getTypeArguments(type), ...elements]
      : elements;
  }

  /** Whether a type is of a class; a mapped one has what the class has, by the class's own type. */
  #isOf(type, name) {
    const wanted = classOf(name)?.id;
    const parts = type.isIntersectionType() ? type.getTypes() : [type];
    return parts.some(
      (part) =>
        (part.isObjectType() && part.objectFlags & ObjectFlags.Mapped) ||
        this.#line(part).some((one) => classOf(one)?.id === wanted),
    );
  }

  #fits(value, place) {
    return this.#checker.isTypeAssignableTo(value, place);
  }

  #fitting(values, place) {
    return values.filter((value) => this.#fits(value, place));
  }

  /** What two types hold in the same position: as arguments, or as elements. */
  #pairs(value, place) {
    const areReferences = value.isTypeReference() && place.isTypeReference();
    if (areReferences && value.getTarget().id === place.getTarget().id) {
      const given = this.#checker.getTypeArguments(value);
      const wanted = this.#checker.getTypeArguments(place).slice(0, given.length);
      return wanted.map((one, at) => [given[at], one]);
    }
    const given = this.#checker.getIndexInfosOfType(value);
    return this.#checker.getIndexInfosOfType(place).flatMap(({ keyType, valueType }) => {
      const own = given.find((one) => one.keyType.id === keyType.id);
      return own === undefined ? [] : [[own.valueType, valueType]];
    });
  }
}

function firstOf(all, find) {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An element with its elements and, where words can stand, its text. Names keep their usual prefix ("w:p"). */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

export type XmlNode = XmlElement | string;

/** The first element of that name right below. */
export function childOf(parent: XmlElement | null, name: string): XmlElement | null {
  if (parent === null) return null;
  for (const node of parent.children) {
    if (typeof node !== 'string' && node.name === name) return node;
  }
  return null;
}

export function childrenOf(parent: XmlElement | null): readonly XmlElement[] {
  return parent === null
    ? []
    : parent.children.filter((node): node is XmlElement => typeof node !== 'string');
}

/** Every element of those names at any depth, in order; what is found is not searched again. */
export function within(parent: XmlElement, names: ReadonlySet<string>): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) =>
    names.has(child.name) ? [child] : within(child, names),
  );
}

/** The `w:val` of a property element below, null when either is missing. */
export function valueOf(parent: XmlElement | null, name: string): string | null {
  return childOf(parent, name)?.attributes['w:val'] ?? null;
}

/** A property that is on when its element is there, unless it says otherwise; null when absent. */
export function switchOf(parent: XmlElement | null, name: string): boolean | null {
  const element = childOf(parent, name);
  if (element === null) return null;
  return !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '');
}

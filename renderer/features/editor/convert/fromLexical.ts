import type { EditorState, NodeKey } from 'lexical';
import { $getRoot, $getState } from 'lexical';
import type { Agreement } from '../../../../shared/agreement/Agreement';
import type {
  Clause,
  ClauseContent,
  ClauseRole,
  Section,
  SigningAct,
} from '../../../../shared/agreement/Body';
import { DEEPEST_CLAUSE_LEVEL } from '../../../../shared/agreement/Body';
import { sameValue } from '../../../../shared/agreement/edits/between/sameValue';
import { clauseId, sectionId } from '../../../../shared/agreement/ids';
import { walkClauses } from '../../../../shared/agreement/numbering/walkClauses';
import { $isClauseHeadingNode } from '../nodes/ClauseHeadingNode';
import type { ClauseNode } from '../nodes/ClauseNode';
import { $isClauseNode } from '../nodes/ClauseNode';
import type { SectionNode } from '../nodes/SectionNode';
import { $isSectionNode } from '../nodes/SectionNode';
import { $isSectionTitleNode } from '../nodes/SectionTitleNode';
import {
  clauseIdState,
  effectsState,
  languageState,
  levelState,
  originState,
  profileState,
  reviewsState,
  roleState,
  sectionIdState,
} from '../nodes/states';
import { $plainText } from './lineContent';
import { NodeMemory } from './NodeMemory';
import { $readBlocks } from './readBlocks';
import type { AgreementBody } from './toLexical';

/** Reads the agreement as it stands in an editor state, time after time. */
export type AgreementReader = (state: EditorState) => Agreement;

/**
 * Begins to read an editor that was filled from `opened`. A clause or section that has not changed
 * since the last reading is the very same value again, also after undo, which is what checking and
 * journalling go by. Whatever state the nodes are in, what is read fits the agreement's schema.
 */
export function agreementReader(opened: Agreement): AgreementReader {
  const contents = new NodeMemory<ClauseContent>();
  const agreed = new WeakMap<ClauseContent, Clause>();
  let last = opened;

  return (state) =>
    state.read(() => {
      const root = $getRoot();
      const nodes = root.getChildren().filter($isSectionNode);
      const reading: Reading = { contents, keys: new Set(), acts: new Set(), ids: new Set() };
      const known = { ...knownParts(last), agreed };
      const sections = nodes.map((node) => $readSection(node, reading, known));
      contents.keepOnly(reading.keys);
      last = settled(last, {
        language: $getState(root, languageState),
        profile: $getState(root, profileState) ?? last.profile,
        reviews: $getState(root, reviewsState),
        sections: sameItems(last.sections, sections) ? last.sections : sections,
      });
      return last;
    });
}

type Reading = {
  readonly contents: NodeMemory<ClauseContent>;
  readonly keys: Set<NodeKey>;
  readonly acts: Set<SigningAct>;
  readonly ids: Set<string>;
};

type KnownParts = {
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly sections: ReadonlyMap<string, Section>;
  /** The clause that holds just this content, so that the two are compared only once. */
  readonly agreed: WeakMap<ClauseContent, Clause>;
};

function knownParts({ sections }: Agreement): Omit<KnownParts, 'agreed'> {
  const clauses = new Map<string, Clause>();
  for (const { clause } of walkClauses(sections)) clauses.set(clause.id, clause);
  return { clauses, sections: new Map(sections.map((section) => [section.id, section])) };
}

function settled(last: Agreement, now: AgreementBody): Agreement {
  const profile = sameValue(last.profile, now.profile) ? last.profile : now.profile;
  const reviews = sameValue(last.reviews, now.reviews) ? last.reviews : now.reviews;
  return last.language === now.language &&
    last.profile === profile &&
    last.reviews === reviews &&
    last.sections === now.sections
    ? last
    : { ...last, ...now, profile, reviews };
}

function $readSection(node: SectionNode, reading: Reading, known: KnownParts): Section {
  const id = sectionId(unusedId($getState(node, sectionIdState), 's', node.getKey(), reading.ids));
  const first = node.getFirstChild();
  const title = $isSectionTitleNode(first) ? $plainText(first) : '';
  const placed = $placed(node.getChildren().filter($isClauseNode), reading);
  const clauses = clausesOf(placed, 0, placed.length, known);
  const before = known.sections.get(id);
  return before !== undefined && before.title === title && sameItems(before.clauses, clauses)
    ? before
    : { id, title, clauses };
}

type Placed = Pick<Clause, 'id'> & { readonly level: number; readonly content: ClauseContent };

/** The clauses with the level they can really have: the first at 1, the next at most one deeper. */
function $placed(nodes: readonly ClauseNode[], reading: Reading): readonly Placed[] {
  let level = 0;
  return nodes.map((node) => {
    level = Math.min($getState(node, levelState), level + 1, DEEPEST_CLAUSE_LEVEL);
    reading.keys.add(node.getKey());
    const id = clauseId(unusedId($getState(node, clauseIdState), 'c', node.getKey(), reading.ids));
    const content = reading.contents.$read(node, () => $readContent(node));
    for (const block of content.blocks) if (block.kind === 'table') reading.ids.add(block.id);
    return { id, level, content: withRole(content, reading.acts) };
  });
}

function $readContent(node: ClauseNode): ClauseContent {
  const first = node.getFirstChild();
  return {
    role: $getState(node, roleState),
    heading: $isClauseHeadingNode(first) ? $plainText(first) : '',
    blocks: $readBlocks(node),
    effects: $getState(node, effectsState),
    origin: $getState(node, originState),
  };
}

/** Only the first statement for an act is one. */
function withRole(content: ClauseContent, acts: Set<SigningAct>): ClauseContent {
  if (content.role.kind === 'provision') return content;
  const role: ClauseRole = acts.has(content.role.act) ? { kind: 'provision' } : content.role;
  acts.add(content.role.act);
  return role === content.role ? content : { ...content, role };
}

function clausesOf(
  placed: readonly Placed[],
  from: number,
  end: number,
  known: KnownParts,
): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let at = from; at < end;) {
    const each = placed[at];
    if (each === undefined) break;
    let next = at + 1;
    while (next < end && (placed[next]?.level ?? 0) > each.level) next += 1;
    clauses.push(clauseOf(each, clausesOf(placed, at + 1, next, known), known));
    at = next;
  }
  return clauses;
}

function clauseOf({ id, content }: Placed, children: readonly Clause[], known: KnownParts): Clause {
  const before = known.clauses.get(id);
  const isAgreed = before !== undefined && known.agreed.get(content) === before;
  if (before !== undefined && (isAgreed || sameContent(before, content))) {
    if (sameItems(before.children, children)) {
      known.agreed.set(content, before);
      return before;
    }
    const clause = { ...before, children };
    known.agreed.set(content, clause);
    return clause;
  }
  const { role, heading, blocks, effects, origin } = content;
  const clause = { id, role, heading, blocks, effects, children, origin };
  known.agreed.set(content, clause);
  return clause;
}

function sameContent(one: ClauseContent, other: ClauseContent): boolean {
  return (
    one.heading === other.heading &&
    one.origin === other.origin &&
    sameValue(one.role, other.role) &&
    sameValue(one.effects, other.effects) &&
    sameValue(one.blocks, other.blocks)
  );
}

function sameItems<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** The id of a node, or one that the node's key gives while it has none or another node has the same. */
function unusedId(id: string | null, letter: string, key: NodeKey, used: Set<string>): string {
  const own = id !== null && !used.has(id) ? id : `${letter}-unnamed-${key.toLowerCase()}`;
  used.add(own);
  return own;
}

import type { TemplateFacts } from '../../facts/template.js';
import type { Messages } from '../../wording.js';
import { between, listed, quoted, wayOut } from './phrases.js';
import { ARGUMENTS, EXPECTED, LIMITS, SHAPES, TAGS, TOKENS, UNSUPPORTED } from './template-phrases.js';

const withinRange = (least?: number, most?: number): string => {
  if (least === undefined) return `at most ${most}`;
  return most === undefined ? `at least ${least}` : `from ${least} to ${most}`;
};

const element = (name: string): string => `<${name}>`;

export const templateMessages: Messages<TemplateFacts> = {
  'template/too-large': ({ what, limit }) => ({ message: LIMITS[what](limit) }),

  'template/unclosed-hole': () => ({
    message: 'This {{ is opened and never closed.',
    hint: 'Write }} behind the name: {{title}}.',
  }),
  'template/unclosed-block': ({ block }) => ({
    message: `{{#${block}}} is opened and never closed.`,
    hint: `Write {{/${block}}} where it ends.`,
  }),
  'template/wrong-block-end': ({ found, expected }) => ({
    message:
      expected === undefined
        ? `{{${found}}} belongs to no block.`
        : `{{${found}}} stands where {{/${expected}}} must come first.`,
    hint: expected === undefined ? 'Delete it.' : `Write {{/${expected}}} before it.`,
  }),
  'template/hole-syntax': ({ hole }) => ({
    message: `${quoted(hole)} cannot be read.`,
    hint: 'A hole looks like {{title}}, {{options.A.text}}, {{signed cost}} or {{#if (eq a "b")}}.',
  }),
  'template/unsupported': ({ what }) => {
    const [message, hint] = UNSUPPORTED[what];
    return { message: `${message}.`, hint };
  },
  'template/unknown-block': ({ name, nearest, known }) =>
    wayOut(`There is no block {{#${name}}}.`, { nearest, known }),
  'template/block-argument': ({ block, found }) => ({
    message: `{{#${block}}} takes one value, but has ${found}.`,
    hint: 'Join conditions with (and a b), (or a b) and (not a).',
  }),

  'template/bad-tag': ({ expected, found }) => ({
    message: `${TAGS[expected]}, but there is ${found === '' ? 'nothing' : quoted(found)}.`,
    hint: {
      name: 'A < in a text is written &lt;.',
      attribute: 'Put the value in straight quotes: width="10".',
      end: 'Write > there.',
      'closing-tag': 'Write </name>.',
    }[expected],
  }),
  'template/unclosed-tag': ({ what, name }) => ({
    message: {
      tag: `The tag <${name} has no >.`,
      value: `The value of ${quoted(name)} has no closing quote.`,
      comment: 'This comment has no -->.',
    }[what],
    hint: {
      tag: `Write > or /> where <${name} ends.`,
      value: 'Write " where the value ends; a < inside it is written &lt;.',
      comment: 'Write --> where it ends.',
    }[what],
  }),
  'template/unclosed-element': ({ name, block }) => ({
    message:
      block === undefined
        ? `${element(name)} is opened and never closed.`
        : `${element(name)} must end before the block {{#${block}}} does.`,
    hint: `Write </${name}> where it ends.`,
  }),
  'template/wrong-closing-tag': ({ found, expected, opened }) => ({
    message:
      expected === undefined
        ? `</${found}> closes nothing here.`
        : `</${found}> stands where </${expected}> must come first (opened in line ${opened}).`,
    hint: expected === undefined ? 'Delete it.' : `Write </${expected}> before it.`,
  }),
  'template/unbalanced-block': ({ block }) => ({
    message: `{{#${block}}} must end where it began: in the same value, the same text, or around whole elements.`,
    hint: `Move {{/${block}}} there.`,
  }),
  'template/misplaced-hole': ({ where }) =>
    where === 'tag'
      ? {
          message: 'A hole cannot stand inside a tag, only inside the quotes of a value.',
          hint: 'Write width="{{#if a}}10{{/if}}": an empty value counts as absent.',
        }
      : { message: 'A value cannot stand between elements.', hint: 'Put it in a <text>.' },
  'template/unknown-entity': ({ entity }) => ({
    message: `${quoted(entity)} cannot be read: in templates, & begins the name of a sign.`,
    hint: 'An & alone is written &amp;; there are also &lt; &gt; &quot; &apos; and numbers such as &#233;.',
  }),
  'template/duplicate-attribute': ({ name }) => ({
    message: `The attribute ${quoted(name)} is written twice.`,
    hint: 'Delete one of the two.',
  }),

  'template/unknown-element': ({ name, nearest, known }) =>
    wayOut(`There is no element ${element(name)}.`, { nearest, known }),
  'template/wrong-parent': ({ name, parent, within }) => ({
    message: `${element(name)} cannot stand ${parent === '' ? 'at the top' : `in ${element(parent)}`}.`,
    hint:
      within.length === 0
        ? 'It is the root of a template.'
        : `It belongs in ${listed(within.map(element), 'or')}.`,
  }),
  'template/wrong-child': ({ name, parent, takes }) => ({
    message: `${element(parent)} cannot hold ${element(name)}.`,
    hint:
      takes === 'text'
        ? 'It holds text; **bold**, *italic* and {icon} are written in it.'
        : takes === 'nothing'
          ? 'It is always empty.'
          : `It holds ${listed(takes.map(element), 'and')}.`,
  }),
  'template/stray-text': ({ text, parent, takes }) => ({
    message: `${quoted(text)} cannot stand ${parent === '' ? 'at the top' : `in ${element(parent)}`}.`,
    hint: takes === 'elements' ? 'Put it in a <text>.' : 'It is always empty.',
  }),
  'template/wrong-root': ({ found }) => ({
    message:
      found === 0
        ? 'A template must have a <face> at its top.'
        : 'A template has exactly one <face>, outside of all blocks.',
  }),
  'template/unknown-attribute': ({ element: name, name: attribute, nearest, known }) =>
    wayOut(`${element(name)} has no attribute ${quoted(attribute)}.`, { nearest, known }),
  'template/missing-attribute': ({ element: name, name: attribute, empty }) => ({
    message: `${element(name)} needs ${quoted(attribute)}${empty ? ', but it is empty' : ''}.`,
    hint: empty ? 'Fill it, or put {{#if …}} around the element.' : `Add ${attribute}="…".`,
  }),
  'template/wrong-value': ({ attribute, value, expected, words, nearest }) => ({
    message: `${quoted(attribute)} cannot be ${quoted(value)}.`,
    hint:
      nearest !== undefined
        ? `Did you mean ${quoted(nearest)}?`
        : `It takes ${EXPECTED[expected]}${words === undefined ? '' : ` ${listed(words, 'or')}`}.`,
  }),
  'template/negative-value': ({ attribute, value }) => ({
    message: `${quoted(attribute)} cannot be below zero, but is ${value}.`,
    hint: 'Write 0 or more.',
  }),
  'template/out-of-range': ({ attribute, value, least, most }) => ({
    message: `${quoted(attribute)} must be ${withinRange(least, most)}, but is ${value}.`,
    hint: 'Write a number in that range.',
  }),
  'template/wrong-kind': ({ attribute, path, shape, expected }) => ({
    message: `${quoted(attribute)} takes ${EXPECTED[expected]}, but {{${path}}} is ${SHAPES[shape]}.`,
    hint: 'Use another field, or change the type of this one in game.yaml.',
  }),
  'template/unknown-token': ({ attribute, what, name, nearest, known }) => {
    const message = `${quoted(attribute)}: the theme has no ${TOKENS[what]} ${quoted(name)}.`;
    if (what !== 'spacing' || nearest !== undefined) return wayOut(message, { nearest, known });
    return { message, hint: `It takes ${EXPECTED.length}${known.length === 0 ? '' : `: ${listed(known)}`}.` };
  },

  'template/unknown-field': ({ field, path, of, nearest, known }) =>
    wayOut(
      field === path
        ? `There is no field ${quoted(field)} here.`
        : `There is no ${quoted(field)} in ${quoted(path)}: that is ${SHAPES[of]}.`,
      { nearest, known },
    ),
  'template/unknown-global': ({ name, nearest, known }) =>
    wayOut(`There is no @${name} here.`, { nearest, known }),
  'template/nothing-outside': ({ path }) => ({
    message: `${quoted(path)} steps out too far.`,
    hint: 'Each ../ steps out of one {{#each}}; a part sees only the values handed over to it.',
  }),
  'template/not-in-each': ({ name }) => ({
    message: `@${name} exists only inside {{#each}}.`,
    hint: 'Move it into {{#each …}}.',
  }),
  'template/not-printable': ({ path, shape, fields }) => ({
    message: `${quoted(path)} is ${SHAPES[shape]} and cannot be printed as it is.`,
    hint:
      fields.length > 0
        ? `Print one of its fields: ${listed(fields)}.`
        : shape === 'list'
          ? 'Use {{#each …}} or (join list ", ").'
          : undefined,
  }),
  'template/not-a-list': ({ path, shape }) => ({
    message: `{{#each}} goes through a list or a map, but ${quoted(path)} is ${SHAPES[shape]}.`,
    hint: 'Name a field that is a list, or delete the block.',
  }),
  'template/unknown-function': ({ name, nearest, known }) =>
    wayOut(`There is no function ${quoted(name)}.`, { nearest, known }),
  'template/argument-count': ({ name, found, min, max }) => ({
    message: `(${name} …) takes ${max === min ? min : between(min, max)} values, but has ${found}.`,
    hint: `Write as many values behind ${name} as that.`,
  }),
  'template/wrong-argument': ({ name, argument, expected, found }) => ({
    message: `(${name} …) needs ${ARGUMENTS[expected]}, but ${quoted(argument)} is ${SHAPES[found]}.`,
    hint: `Put ${ARGUMENTS[expected]} in its place.`,
  }),
  'template/never-equal': ({ path, value, nearest, known }) =>
    wayOut(`${quoted(path)} is never ${quoted(value)}.`, { nearest, known }),
  'template/unknown-card': ({ kind, id, nearest, known }) =>
    wayOut(`There is no ${kind} ${quoted(id)}.`, { nearest, known }),
  'template/unknown-kind': ({ kind, nearest, known }) =>
    wayOut(`There is no kind of card ${quoted(kind)}.`, { nearest, known }),

  'template/unknown-part': ({ name, nearest, known }) =>
    wayOut(`There is no part ${quoted(name)}.`, { nearest, known }),
  'template/part-cycle': ({ parts }) => ({
    message: `A part cannot contain itself: ${parts.join(' → ')}.`,
    hint: 'Take one of these parts out of the other.',
  }),
  'template/nothing-to-place': () => ({
    message: '{{> @partial-block}} stands for the content of a part, and exists only in parts.',
    hint: 'Use the part as {{#> parts/name}}…{{/parts/name}}.',
  }),
  'template/unused-argument': ({ part, name, known }) => ({
    message: `The part ${quoted(part)} never uses ${quoted(name)}.`,
    hint: known.length === 0 ? 'It uses no values.' : `It uses ${listed(known)}.`,
  }),
  'template/unused-content': ({ part }) => ({
    message: `The part ${quoted(part)} has no {{> @partial-block}}: its content is lost.`,
    hint: 'Write {{> @partial-block}} in the part where the content belongs.',
  }),

  'template/not-finite': ({ name }) => ({
    message: `(${name} …) has no result for these numbers.`,
    hint: 'Look for a division by zero, and put {{#if …}} around it.',
  }),
  'template/long-range': ({ limit }) => ({
    message: `(range …) counts at most ${limit} numbers.`,
    hint: 'Choose numbers that lie closer together.',
  }),
};

import { isIri, isObject, isString, type Json, listOf } from '../json.ts';
import { everyOf, specificOf } from './parts.ts';
import {
  areRelated,
  areTexts,
  atMostOne,
  isCount,
  isMoment,
  isOnlyType,
  isRelated,
  isType,
  type Requirement,
} from './requirement.ts';

/** These have one value and nothing else that they must say. */
const hasOneValue = (section: string, type: string, must: string): Requirement => ({
  section,
  must,
  holds: (a) => everyOf(a, type, (one) => isOnlyType(one, type) && isString(one.value)),
});

const hasEnds = (one: Json, type: string): boolean => isOnlyType(one, type) && isCount(one.start) && isCount(one.end);

const SELECTORS: readonly Requirement[] = [
  {
    section: '4.2',
    must: 'names each selector by an IRI, or describes it',
    holds: (a) => specificOf(a).every(({ selector }) => areRelated(selector)),
  },
  hasOneValue('4.2.1', 'FragmentSelector', 'has exactly one value and no other type in a fragment selector'),
  {
    section: '4.2.1',
    must: 'names at most one specification of a fragment',
    holds: (a) => everyOf(a, 'FragmentSelector', ({ conformsTo }) => atMostOne(conformsTo, isRelated)),
  },
  hasOneValue('4.2.2', 'CssSelector', 'has exactly one value and no other type in a CSS selector'),
  hasOneValue('4.2.3', 'XPathSelector', 'has exactly one value and no other type in an XPath selector'),
  {
    section: '4.2.4',
    must: 'has exactly one text that is quoted, and no other type',
    holds: (a) => everyOf(a, 'TextQuoteSelector', (one) => isOnlyType(one, 'TextQuoteSelector') && isString(one.exact)),
  },
  {
    section: '4.2.4',
    must: 'has at most one text before and one after a quote',
    holds: (a) =>
      everyOf(a, 'TextQuoteSelector', ({ prefix, suffix }) =>
        [prefix, suffix].every((one) => atMostOne(one, isString)),
      ),
  },
  {
    section: '4.2.4',
    must: 'quotes whole characters and never half of one',
    holds: (a) =>
      everyOf(a, 'TextQuoteSelector', ({ exact, prefix, suffix }) =>
        [exact, prefix, suffix].filter(isString).every((text) => !HALF.test(text)),
      ),
  },
  {
    section: '4.2.5',
    must: 'has exactly one start and one end of a text position, counted from 0',
    holds: (a) => everyOf(a, 'TextPositionSelector', (one) => hasEnds(one, 'TextPositionSelector')),
  },
  {
    section: '4.2.6',
    must: 'has exactly one start and one end of a place in data',
    holds: (a) => everyOf(a, 'DataPositionSelector', (one) => hasEnds(one, 'DataPositionSelector')),
  },
  {
    section: '4.2.7',
    must: 'has at most one value in an SVG selector',
    holds: (a) => everyOf(a, 'SvgSelector', ({ value }) => atMostOne(value, isString)),
  },
  {
    section: '4.2.8',
    must: 'has exactly one start and one end of a range',
    holds: (a) =>
      everyOf(
        a,
        'RangeSelector',
        (one) => isOnlyType(one, 'RangeSelector') && isRelated(one.startSelector) && isRelated(one.endSelector),
      ),
  },
];

/** Half of a pair of code units, without the other: "in terms of unicode code points". */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const STATES: readonly Requirement[] = [
  {
    section: '4.3',
    must: 'names each state by an IRI, or describes it',
    holds: (a) => specificOf(a).every(({ state }) => areRelated(state)),
  },
  {
    section: '4.3.1',
    must: 'gives the times of a state in UTC with a Z: moments, or one interval with both its ends',
    holds: (a) => everyOf(a, 'TimeState', (one) => isOnlyType(one, 'TimeState') && isTimed(one)),
  },
  hasOneValue('4.3.2', 'HttpRequestState', 'has exactly one value and no other type in a state of request headers'),
];

const isTimed = ({ sourceDate, sourceDateStart: start, sourceDateEnd: end }: Json): boolean =>
  listOf(sourceDate).every(isMoment) &&
  [start, end].every((moment) => atMostOne(moment, isMoment)) &&
  (start === undefined) === (end === undefined) &&
  (sourceDate === undefined || start === undefined);

const isStylesheet = (value: unknown): boolean =>
  isIri(value) || (isObject(value) && (value.type === undefined || isType(value, 'CssStylesheet')));

/** Section 4. */
export const SPECIFIC_RESOURCES: readonly Requirement[] = [
  {
    section: '4',
    must: 'has exactly one source for each specific resource, and at most one id',
    holds: (a) =>
      specificOf(a).every(
        ({ source, id }) => (isIri(source) || (isObject(source) && isIri(source.id))) && atMostOne(id, isIri),
      ),
  },
  ...SELECTORS,
  ...STATES,
  {
    section: '4.4',
    must: 'has at most one stylesheet, and names its classes by texts',
    holds: (a) =>
      atMostOne(a.stylesheet, isStylesheet) && specificOf(a).every(({ styleClass }) => areTexts(styleClass)),
  },
  {
    section: '4.5',
    must: 'names by IRIs or describes what a target was rendered with',
    holds: (a) => specificOf(a).every(({ renderedVia }) => areRelated(renderedVia)),
  },
  {
    section: '4.6',
    must: 'names by IRIs or describes where a resource was seen',
    holds: (a) => specificOf(a).every(({ scope }) => areRelated(scope)),
  },
];

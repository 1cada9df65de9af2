import { isIri, isString, type Json, listOf, typesOf } from '../json.ts';
import { agentsOf, audiencesOf, describedAgentsOf, everythingOf } from './parts.ts';
import { areRelated, areTexts, atMostOne, isMoment, isRelated, type Requirement } from './requirement.ts';

const isPrefixed = (name: string): boolean => ['id', 'type'].includes(name) || name.startsWith('schema:');
const areSchemaTypes = (audience: Json): boolean =>
  typesOf(audience).every((type) => isString(type) && (type.startsWith('schema:') || isIri(type)));

/** Sections 3.3.1 to 3.3.3: times, agents and audiences. */
export const AGENTS: readonly Requirement[] = [
  {
    section: '3.3.1',
    must: 'gives each time once, as xsd:dateTime in UTC with a Z',
    holds: (a) =>
      everythingOf(a).every(({ created, modified, generated }) =>
        [created, modified, generated].every((moment) => atMostOne(moment, isMoment)),
      ),
  },
  {
    section: '3.3.1',
    must: 'names its creators and generators by an IRI, or describes them',
    holds: (a) => agentsOf(a).every(isRelated),
  },
  {
    section: '3.3.2',
    must: 'has at most one id for an agent',
    holds: (a) => describedAgentsOf(a).every(({ id }) => atMostOne(id, isIri)),
  },
  {
    section: '3.3.2',
    must: 'gives names of agents as texts, and one nickname',
    holds: (a) => describedAgentsOf(a).every(({ name, nickname }) => areTexts(name) && atMostOne(nickname, isString)),
  },
  {
    section: '3.3.2',
    must: 'gives addresses of e-mail as mailto: IRIs, their hashes as texts, home pages by IRIs',
    holds: (a) =>
      describedAgentsOf(a).every(
        ({ email, email_sha1, homepage }) =>
          listOf(email).every((one) => isString(one) && /^mailto:/i.test(one)) &&
          areTexts(email_sha1) &&
          areRelated(homepage),
      ),
  },
  {
    section: '3.3.3',
    must: 'has at most one id for an audience',
    holds: (a) => audiencesOf(a).every(({ id }) => atMostOne(id, isIri)),
  },
  {
    section: '3.3.3',
    must: 'describes an audience in words of schema.org with their prefix',
    holds: (a) => audiencesOf(a).every((one) => Object.keys(one).every(isPrefixed) && areSchemaTypes(one)),
  },
];

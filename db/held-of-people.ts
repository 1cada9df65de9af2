/**
 * What each table holds of people, and how it goes. `nobody`: nothing of anybody. `record`: it is of the record, which forbids
 * changes; it is taken down from view. `withdrawn`: with what its person, or the secretary for them (N8), withdraws. `own`: its
 * person, or who looks after it, takes it back. `account`: it is the account's, and goes when it is changed there or with its
 * account. `time`: by itself.
 */
export type Goes = 'nobody' | 'record' | 'withdrawn' | 'own' | 'account' | 'time';

/** Every table of the database: a test compares them, and the list for the people who run a server, with the schema. */
export const HELD_OF_PEOPLE: Readonly<Record<string, Goes>> = {
  ...{ accepted_wordings: 'record', compilations: 'record', sections: 'record', passages: 'record' },
  ...{ passage_sources: 'record', papers: 'record', contribution_versions: 'record', events: 'record' },
  ...{ contributions: 'record', minutes_revisions: 'record', minutes_updates: 'record', snapshots: 'record' },
  ...{ answering_events: 'record', compiling_events: 'record', acts: 'record', messages: 'record' },
  ...{ caption_events: 'record', recordings: 'record', caption_feeds: 'own' },
  ...{ speech_texts: 'withdrawn', imported_annotations: 'withdrawn' },
  ...{ uploads: 'time', files: 'time', file_pieces: 'time' },
  ...{ registrations: 'own', focal_points: 'own', invitations: 'own', screen_links: 'own' },
  ...{ people: 'account', reminder_wishes: 'account', push_subscriptions: 'account' },
  ...{ registration_notices: 'account' },
  ...{ account_links: 'time', announcements: 'time', applications: 'time', decision_letters: 'time' },
  ...{ letters: 'time', reminders: 'time', reminder_sendings: 'time', sessions: 'time' },
  ...{ calendar_entries: 'nobody', consultations: 'nobody', meetings: 'nobody', push_keys: 'nobody' },
  ...{ registration_terms: 'nobody' },
};

import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    './db/schema.ts',
    './db/tables/compilation.ts',
    './db/tables/accepted-wordings.ts',
    './db/tables/imported-annotations.ts',
    './db/tables/acts.ts',
    './db/tables/invitations.ts',
    './db/tables/applications.ts',
    './db/tables/account.ts',
    './db/tables/minutes-revisions.ts',
    './db/tables/papers.ts',
    './db/tables/announcements.ts',
    './db/tables/contribution-versions.ts',
    './db/tables/screen-links.ts',
    './db/tables/files.ts',
    './db/tables/snapshots.ts',
    './db/tables/compiling.ts',
    './db/tables/speech-texts.ts',
    './db/tables/answering.ts',
    './db/tables/registrations.ts',
    './db/tables/reminders.ts',
  ],
  out: './db/migrations',
  casing: 'snake_case',
});

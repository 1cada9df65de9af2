import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    './db/schema.ts',
    './db/compilation-schema.ts',
    './db/acts-schema.ts',
    './db/applications-schema.ts',
    './db/account-schema.ts',
    './db/minutes-revisions-schema.ts',
    './db/papers-schema.ts',
    './db/announcements-schema.ts',
    './db/contribution-versions-schema.ts',
    './db/screen-links-schema.ts',
  ],
  out: './db/migrations',
  casing: 'snake_case',
});

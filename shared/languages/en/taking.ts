/** What can be taken along as a file. */
export const taking = {
  title: 'Downloads',
  contributions: 'All contributions',
  contribution: 'This contribution',
  compilation: 'Compiled inputs',
  answers: 'What became of the contributions',
  minutes: 'Minutes, revision {number}',
  interventions: 'Interventions, minutes of revision {number}',
  times: 'Speaking times, minutes of revision {number}',
  package: 'Package for the group (ZIP)',
  'package-note':
    'All contributions in their original files, the compiled version, the list, the answers and the published minutes.',
  bundle: 'Everything on one page, to read offline (HTML)',
  as: '{what} as {format}',
  long: 'It may take some minutes before a large package begins to arrive.',
} as const;

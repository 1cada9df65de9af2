/** Annotations that come as a file. */
export const bringing = {
  bring: 'Bring in annotations',
  file: 'File of annotations (JSON-LD)',
  brought: { one: '{count} annotation or reply came in.', other: '{count} annotations and replies came in.' },
  there: { one: '{count} was there already.', other: '{count} were there already.' },
  left: { one: '{count} was left out', other: '{count} were left out' },
  open: {
    one: 'The file says that {count} of them is resolved or accepted. It is open here, and this meeting decides.',
    other: 'The file says that {count} of them are resolved or accepted. They are open here, and this meeting decides.',
  },
  elsewhere: 'About other documents',
  'elsewhere-hint':
    'If one of these is this compilation under another address, say which version it is. Each annotation then comes in where its words stand there once, and nowhere else.',
  about: { one: '{count} annotation is about {source}', other: '{count} annotations are about {source}' },
  'another-document': 'Another document',
  'this-version': 'This compilation, version {version}',
  'bring-these': 'Bring these in too',
  why: {
    elsewhere: 'It is about another document.',
    'no-quote': 'It quotes no words.',
    words: 'Its words do not stand here as it quotes them.',
    alike: 'Several places are as good, and nobody can tell which is meant.',
    broken: 'It is not a valid Web Annotation:',
    'no-target': 'What it is about is not in this file.',
    'nothing-said': 'It says nothing, or was withdrawn.',
    'too-long': 'It is too long.',
    full: 'The meeting holds no more annotations.',
    'late-reply': 'It answers an annotation that was here before. Replies come together with their annotation alone.',
    refused: 'The meeting does not take it now.',
  },
} as const;

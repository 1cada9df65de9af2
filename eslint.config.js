import solid from 'eslint-plugin-solid/configs/typescript';
import tseslint from 'typescript-eslint';

/**
 * Biome lints everything; ESLint only watches for lost reactivity in Solid components, which Biome cannot see. A prop
 * that is meant to be read once says so with `untrack`. Factories in plain files hand signals to callbacks that the rule
 * does not know.
 */
export default [
  { ignores: ['dist/', 'data/', 'node_modules/', 'test-results/'] },
  {
    ...solid,
    files: ['client/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
  },
  { files: ['client/**/*.ts'], rules: { 'solid/reactivity': 'off' } },
];

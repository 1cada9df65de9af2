import { capacityPassages, capacitySection } from './compilation/capacity.ts';
import { challengesPassages, challengesSection } from './compilation/challenges.ts';
import { designPassages, designSection } from './compilation/design.ts';
import { installationPassages, installationSection } from './compilation/installation.ts';
import { operationPassages, operationSection } from './compilation/operation.ts';
import type { SampleCompilation } from './sample-compilation.ts';

export const sampleCompilation: SampleCompilation = {
  version: 1,
  date: '2015-09-21',
  introduction:
    'Compiled from the fifteen contributions received by 28 August 2015, in the order of the agenda. Each paragraph names the paragraphs of the contributions on which it rests; where contributors disagree, their views stand side by side. What is rendered from another language is marked as a translation, and two paragraphs keep the language of their contributor. Sample text written for Openfloor; the contributors and their organisations are invented.',
  sections: [challengesSection, designSection, installationSection, operationSection, capacitySection],
  passages: [
    ...challengesPassages,
    ...designPassages,
    ...installationPassages,
    ...operationPassages,
    ...capacityPassages,
  ],
};

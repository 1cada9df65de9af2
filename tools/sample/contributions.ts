import { accessAssociation } from './contributions/access-association.ts';
import { altiplanoFederation } from './contributions/altiplano-federation.ts';
import { campusTestbed } from './contributions/campus-testbed.ts';
import { carriersCompany } from './contributions/carriers-company.ts';
import { contentCaches } from './contributions/content-caches.ts';
import { exchangeCooperative } from './contributions/exchange-cooperative.ts';
import { federalRegulator } from './contributions/federal-regulator.ts';
import { islandRegulator } from './contributions/island-regulator.ts';
import { landlockedMinistry } from './contributions/landlocked-ministry.ts';
import { lastMileNetwork } from './contributions/last-mile-network.ts';
import { measurementInstitute } from './contributions/measurement-institute.ts';
import { nationalIncumbent } from './contributions/national-incumbent.ts';
import { steppeBackbone } from './contributions/steppe-backbone.ts';
import { trainingWorkshop } from './contributions/training-workshop.ts';
import { universityNetwork } from './contributions/university-network.ts';
import type { SampleContribution } from './sample-contribution.ts';

/** All contributions of the sample consultation, in the order of receipt. */
export const sampleContributions: readonly SampleContribution[] = [
  exchangeCooperative,
  landlockedMinistry,
  steppeBackbone,
  islandRegulator,
  altiplanoFederation,
  accessAssociation,
  contentCaches,
  universityNetwork,
  measurementInstitute,
  carriersCompany,
  trainingWorkshop,
  federalRegulator,
  lastMileNetwork,
  campusTestbed,
  nationalIncumbent,
];

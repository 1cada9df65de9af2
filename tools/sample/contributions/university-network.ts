import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const universityNetwork: SampleContribution = {
  id: 'university-network',
  name: 'HOUNSOU, Clarisse',
  date: '2015-08-17',
  organisation: 'Réseau universitaire de la Lagune',
  country: 'Benin',
  countryCode: 'BJ',
  region: 'Africa',
  jobTitle: 'Responsable de l’infrastructure réseau',
  stakeholderGroup: 'academia',
  language: 'fr',
  title: 'L’université, terrain neutre : ce qu’un réseau académique peut apporter à un point d’échange',
  paragraphs: [
    'Notre réseau relie quatorze établissements d’enseignement supérieur et deux hôpitaux universitaires. Nous ne vendons rien à personne ; c’est peut-être notre qualité la plus précieuse. Lorsque les opérateurs de la ville ont cherché un lieu où poser un commutateur commun, aucun n’acceptait la salle d’un concurrent. Tous ont accepté le sous-sol de la faculté des sciences.',
    'La neutralité du lieu ne suffit pourtant pas. Une université a des vacances, des grèves, des coupures de courant et des clés que l’on égare. Avant l’ouverture, nous avons signé une convention de huit pages avec chaque membre : accès à toute heure contre signature, deux arrivées électriques distinctes, un groupe électrogène essayé le premier lundi du mois, une température qui ne dépasse jamais 27 degrés. La convention vaut davantage que le commutateur.',
    'Nous avons aussi appris à nos dépens ce que vaut une redondance de papier. Deux salles, deux fibres, deux opérateurs : tout semblait en ordre, jusqu’au jour où une pelleteuse a coupé les deux câbles dans la même tranchée, devant le marché. Depuis, nous demandons le tracé des rues, et non le nom du fournisseur, avant de parler de second chemin.',
    'Le coût d’installation fut modeste : 11 400 euros pour deux commutateurs, deux serveurs de routes, une baie, des batteries et la mise à la terre. Le coût de fonctionnement l’est moins. L’électricité représente à elle seule 38 % des dépenses annuelles. Les cotisations, fixées à 40 euros par mois et par port, n’en couvrent que la moitié ; l’université supporte le reste, et ne le fera pas toujours.',
    'La formation est notre vraie contribution. Chaque semestre, douze étudiants de dernière année administrent, sous surveillance, une maquette complète du point d’échange : sessions BGP, filtres, serveur de routes, supervision. En quatre ans, trente et un de nos anciens ont été recrutés par les membres. Un point d’échange dont les ingénieurs se connaissent depuis l’amphithéâtre règle ses pannes par un appel, sans attendre un courrier.',
    'La langue est un obstacle dont on parle peu. Les guides, les listes de discussion et les messages d’erreur sont en anglais ; un technicien capable, mais mal à l’aise dans cette langue, n’ose pas poser sa question. Nous avons traduit et adapté un manuel d’exploitation de soixante pages, libre de droits, et souhaitons que d’autres le corrigent.',
    'Nous recommandons enfin que les États reconnaissent aux réseaux d’enseignement et de recherche le droit de se raccorder à un point d’échange sans licence d’opérateur. Chez nous, cette question a pris dix-neuf mois ; l’installation, neuf jours.',
  ],
  notice: sampleNotice.fr,
};

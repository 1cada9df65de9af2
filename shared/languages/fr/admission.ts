import type { Translation } from '../dictionary.ts';
import type { admission as english } from '../en/admission.ts';

export const admission = {
  signedOutTitle: 'Connectez-vous pour entrer dans l’espace de réunion',
  signedOutHint: 'Vous reviendrez ensuite ici. Si vous aviez une place sur la liste, elle est conservée.',
  signIn: 'Se connecter',
  register: 'Créer un compte',
  notMemberTitle: 'Vous n’êtes pas encore membre de cette réunion',
  notMemberHint:
    'Demandez votre admission. Le secrétariat voit aussitôt votre demande ; vous entrerez automatiquement dès votre admission.',
  apply: 'Demander l’admission',
  appliedTitle: 'Votre demande est entre les mains du secrétariat',
  appliedHint: 'Vous entrerez automatiquement dès votre admission. Vous pouvez laisser cette page ouverte.',
  excludedTitle: 'Vous avez été exclu(e) de cette réunion',
  excludedHint:
    'Vous ne pouvez plus demander votre admission. Si vous pensez qu’il s’agit d’une erreur, écrivez au secrétariat. Il peut vous admettre de nouveau ; vous entrerez alors automatiquement. Ce que vous avez dit reste au registre.',
  withdrawnTitle: 'Vous avez retiré votre inscription',
  withdrawnOn: 'Vous l’avez retirée le {date} et n’êtes plus membre de cette réunion.',
  declinedTitle: 'Votre inscription a été refusée',
  declinedHint:
    'Elle avait été approuvée, puis elle a été refusée. Votre place dans cette réunion a pris fin avec elle.',
  declinedBecause: 'Le motif, dans les termes de la personne qui a décidé :',
  registerAgain: 'Vous pouvez vous inscrire de nouveau : après décision, vous entrerez automatiquement.',
  registrationOver: 'Les inscriptions sont closes. Si vous souhaitez encore venir, écrivez au secrétariat.',
  ownRegistration: 'Mon inscription',
  unknownTitle: 'Cette réunion n’existe pas',
  unknownHint:
    'L’adresse est peut-être mal saisie. Toutes les consultations, avec leurs réunions, sont sur la première page.',
  otherTitle: 'Vous ne pouvez pas entrer dans l’espace de réunion pour le moment',
  again: 'Réessayer',
} as const satisfies Translation<typeof english>;

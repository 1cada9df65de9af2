import type { Translation } from '../dictionary.ts';
import type { help as english } from '../en/help.ts';

export const help = {
  title: 'Aide',
  'this-page': 'Cette page',
  page: {
    consultation:
      'Lisez la question, les contributions et les contributions compilées, et voyez quand et où la réunion a lieu. Les boutons à côté du texte mènent à la contribution, à l’inscription et à l’espace de réunion.',
    contribute:
      'Écrivez votre contribution ou choisissez un fichier. Le brouillon reste sur cet appareil jusqu’à l’envoi. Vous pouvez corriger et retirer la contribution jusqu’au dernier jour.',
    compile:
      'Sélectionnez des paragraphes des contributions d’un côté et placez-les sous un point de l’ordre du jour de l’autre. Le secrétariat publie ensuite le projet comme version suivante.',
    answers:
      'Chaque paragraphe d’une contribution est repris, fusionné, discuté ou non repris, et la réponse le dit. Tout le monde peut lire les réponses.',
    minutes:
      'Les membres lisent le projet. Tout le monde peut lire et télécharger le compte rendu une fois la réunion close.',
    registrations:
      'Approuvez ou refusez chaque inscription. La raison est communiquée à la personne. La liste peut être filtrée et téléchargée.',
    search: 'Saisissez des mots, un nom ou une organisation. Seul ce que vous pouvez lire est cherché.',
    admin:
      'Trouvez des personnes, des consultations et des contributions, et agissez. Chaque acte est inscrit au journal.',
    consultations:
      'Toutes les consultations. Ouvrez-en une pour lire ce qu’elle demande, ses contributions et comment se rendre à sa réunion. Sans compte, vous pouvez lire tout ce qui est public.',
    contribution:
      'Chaque paragraphe a un numéro et une adresse que vous pouvez transmettre. Sous le texte, vous pouvez télécharger le fichier envoyé et ouvrir les versions antérieures.',
    founding:
      'Écrivez ce qui est demandé, et quand et où la réunion a lieu. Vous en devenez le secrétaire. Tout peut être modifié ensuite ; la réunion, jusqu’à son ouverture.',
    wording:
      'Modifiez ce que demande la consultation, son calendrier et son dernier jour. Les contributions déjà reçues restent telles quelles.',
    importing:
      'Choisissez une liste CSV avec les fichiers qu’elle nomme. Vous voyez d’abord ce qu’il en sera de chaque ligne. Les lignes fautives peuvent être enregistrées, corrigées et choisies à nouveau ; ce qui est déjà ici n’est pas importé deux fois.',
    people:
      'Admettez les personnes qui ont demandé à l’être, donnez les fonctions et créez des liens pour celles que vous invitez. Une personne exclue quitte la réunion aussitôt et peut être admise à nouveau.',
    speeches:
      'Choisissez le point où vous prendrez la parole, et un fichier. Avant votre intervention, seules les personnes qui travaillent avec le texte le lisent. Vous pouvez le remplacer ou le retirer jusqu’à votre tour.',
    trying:
      'Testez le réseau, le microphone, le haut-parleur et la caméra. À la fin, vous voyez si vous pouvez participer, et un rapport pour votre service informatique.',
    registering:
      'Dites comment vous participez et ce dont vous avez besoin. Le secrétariat ou le point de contact de votre organisation décide. Revenez ici pour voir la réponse ou corriger ce que vous avez écrit.',
    rescheduling:
      'Déplacez la réunion, ou corrigez son lieu et son titre, jusqu’à son ouverture. Les heures sont celles du lieu.',
    account:
      'Ce que vous écrivez ici figure à côté de votre nom dans la liste des orateurs, sur vos contributions et au compte rendu. Vous pouvez aussi choisir un nouveau mot de passe, régler vos rappels et mettre fin à des sessions sur d’autres appareils.',
    setup:
      'Créez un compte ou connectez-vous, puis saisissez le code. Il figure là où le serveur a été démarré, et dans son dossier de données. Il sert une seule fois.',
  },
  shortcuts: 'Raccourcis clavier',
  'shortcuts-note': 'Ceux de cette page. Ils sont inactifs pendant que vous écrivez dans un champ.',
  'single-keys': 'Raccourcis à une seule touche',
  'single-keys-on':
    'Les touches agissent seules. Désactivez ces raccourcis si vous dictez, ou si vous appuyez sur des touches par mégarde ; ce choix est conservé sur cet appareil.',
  'single-keys-off':
    'Désactivés sur cet appareil. Les touches combinées avec Alt ou Ctrl, Échap, Suppr et « ? » continuent de fonctionner.',
  'key-off': 'désactivé',
  keys: { escape: 'Échap', delete: 'Suppr', space: 'Espace' },
  annotating: {
    title: 'Lire et annoter les contributions compilées',
    passages: 'Paragraphe suivant ou précédent',
    words: 'Sélectionner les mots du paragraphe',
    fewer: 'Sélectionner un mot de moins ou de plus',
    place: 'Sans sélection : aller à un endroit entre deux mots',
    tools: 'Aller à ce qui peut être fait avec ces mots, ou à cet endroit',
    send: 'Envoyer ce qui est écrit',
    putAway: 'Refermer ce qui est écrit, ou la sélection ; le brouillon reste',
  },
  tours: 'Brève visite guidée',
  'your-role': 'C’est votre fonction dans la réunion.',
  tour: {
    participant: {
      first:
        'Rejoignez la réunion avec micro et caméra, pour écouter seulement, ou comme personne présente sur place. Sur place, votre appareil reste muet : la salle a sa propre sonorisation.',
      next: 'Demandez la parole avec le bouton du bas, ou à partir du paragraphe sur lequel vous voulez intervenir. Votre place, sa raison et le temps d’attente probable figurent à côté de votre nom.',
      also: 'Un avis vous dit quand vous avez la parole. Si vous l’avez accepté en rejoignant la réunion, votre micro s’ouvre de lui-même ; sinon, vous appuyez sur un grand bouton. Il se ferme à la fin de votre intervention.',
      last: 'Sélectionnez des mots des contributions compilées pour les surligner, les commenter, poser une question ou proposer un libellé. Tout le monde le voit aussitôt.',
    },
    chair: {
      first:
        'Ouvrez la réunion, puis abordez un point de l’ordre du jour. Ses passages s’affichent au centre, et sa liste des orateurs s’ouvre.',
      next: 'Donnez la parole à l’orateur suivant, ou à toute personne inscrite sur la liste. En dehors de vous et d’une personne de la modération qui apporte son aide, seule la personne qui a la parole est entendue. Mettez fin à l’intervention lorsqu’elle est terminée, ou ajoutez du temps.',
      also: 'Les motions d’ordre et les droits de réponse passent avant les autres demandes. Vous pouvez déplacer des demandes, les différer ou les rayer de la liste. La dernière action peut être annulée pendant dix secondes.',
      last: 'Désignez un passage : il est marqué sur tous les écrans. Suspendez et reprenez la réunion, et prononcez-en la clôture à la fin : son compte rendu est alors public. Elle peut être rouverte.',
    },
    secretary: {
      first:
        'Sous « Personnes », admettez les personnes qui en ont fait la demande, attribuez les fonctions et créez des liens pour celles que vous invitez.',
      next: 'Publiez les contributions compilées avant la réunion. Tenez l’ordre du jour : ajoutez un point, modifiez son libellé ou sa durée, déplacez-le.',
      also: 'Vous pouvez faire ce que fait la présidence : ouvrir la réunion, aborder un point, donner la parole. Inscrivez sur la liste les personnes qui n’ont pas d’appareil ou pas de compte.',
      last: 'Après la réunion, téléchargez sous forme de fichiers le compte rendu, les contributions compilées avec leurs annotations, et tout le registre.',
    },
    moderator: {
      first:
        'Vous vous occupez des participants à distance. Il n’y a qu’une liste pour tous ; vous y voyez qui participe à distance et qui a perdu la connexion.',
      next: 'Avant le tour d’une personne, faites avec elle un essai de son en privé. L’essai mesure le volume, la saturation, le silence et les pertes de son. La réunion n’en entend rien.',
      also: 'Vous pouvez inscrire sur la liste les personnes qui n’ont pas d’appareil. Vous pouvez aussi saisir une intervention écrite et la lire. Le registre mentionne la personne, et indique que vous avez fait l’inscription.',
      last: 'Ouvrez votre propre micro pour aider, puis refermez-le. Tout le monde voit que la modération apporte son aide.',
    },
    rapporteur: {
      first:
        'Le compte rendu établit lui-même son cadre : les heures, la participation, les points, les orateurs et la durée de leurs interventions. Vous écrivez ce qui a été dit.',
      next: 'Écrivez sous chaque point, en même temps que les autres rapporteurs. Ce qui est écrit est conservé aussitôt, même si la connexion est perdue.',
      also: 'Consignez les décisions et les mesures au moment où elles sont prises. Elles figurent à part dans le compte rendu et dans tous les fichiers exportés.',
      last: 'Les passages, les annotations et les interventions mènent au paragraphe qui en rend compte, et inversement.',
    },
    observer: {
      first: 'Vous entendez et voyez la réunion, et vous lisez tout ce que lisent ses membres.',
      next: 'L’ordre du jour montre où en est la réunion ; le passage marqué est celui que désigne la présidence.',
      also: 'Choisissez votre langue et l’apparence à tout moment ; cela ne change rien pour les autres.',
      last: 'Pour intervenir ou annoter, demandez une autre fonction au secrétariat.',
    },
  },
} as const satisfies Translation<typeof english>;

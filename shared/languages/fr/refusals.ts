import type { Translation } from '../dictionary.ts';
import type { refusals as english } from '../en/refusals.ts';

export const refusals = {
  'not-a-member': 'Vous n’êtes pas membre de cette réunion. Demandez au secrétariat de vous admettre.',
  'not-permitted':
    'Votre fonction dans cette réunion ne le permet pas. Si vous en avez besoin, demandez une autre fonction au secrétariat.',
  'for-administrators': 'Seule l’administration de ce serveur peut le faire. Adressez-vous à elle.',
  'looks-like-another':
    'Ce nom et cette organisation ressemblent à ceux d’une personne qui travaille pour une réunion ou pour ce serveur, mais sont écrits avec d’autres caractères. Utilisez les caractères habituels. Si ce nom est le vôtre, adressez-vous à l’administration du serveur.',
  'not-yours': 'Seule la personne qui l’a fait peut le modifier.',
  'account-disabled':
    'Un administrateur de ce serveur a désactivé ce compte. Adressez-vous à lui s’il s’agit d’une erreur.',
  'unknown-account': 'Cette personne n’existe pas.',
  'not-yourself': 'Vous ne pouvez pas le faire pour votre propre compte. Demandez à un autre administrateur.',
  'already-set-up': 'Ce serveur a déjà un administrateur.',
  'wrong-code':
    'Ce n’est pas le code. Il est affiché là où le serveur a été démarré et figure dans son dossier de données.',
  'unknown-person':
    'Cette personne n’est pas membre de la réunion. Rechargez la liste des personnes et choisissez de nouveau.',
  'already-a-member': 'Cette personne est déjà membre de la réunion.',
  'awaiting-admission': 'Votre demande est entre les mains du secrétariat. Vous entrerez dès votre admission.',
  'application-refused':
    'Votre admission à cette réunion a été refusée. Vous pourrez refaire une demande après un jour ; pour toute question, écrivez au secrétariat.',
  'applications-full':
    'De nombreuses personnes attendent leur admission, et la liste des demandes est pleine. Réessayez dans quelques minutes, ou demandez une invitation au secrétariat.',
  excluded:
    'Vous avez été exclu(e) de cette réunion et ne pouvez plus demander votre admission. S’il s’agit d’une erreur, écrivez au secrétariat.',
  'not-waiting': 'Cette personne n’attend plus d’admission : une décision a déjà été prise, ou elle s’est retirée.',
  'own-registration-withdrawn':
    'Vous avez retiré votre inscription à cette réunion et n’en êtes plus membre. Vous pouvez vous inscrire de nouveau tant que les inscriptions sont ouvertes.',
  'own-registration-declined':
    'Votre inscription à cette réunion a été approuvée, puis refusée. La page de votre inscription en donne le motif ; vous pouvez y modifier votre inscription et l’envoyer de nouveau tant que les inscriptions sont ouvertes.',
  'last-secretary':
    'Une réunion ne peut rester sans secrétaire. Attribuez d’abord cette fonction à une autre personne.',
  'not-present': 'Rejoignez d’abord la réunion.',
  'already-convened': 'Cette réunion a déjà été convoquée.',
  'not-convened': 'Cette réunion n’a pas encore été convoquée.',
  'meeting-not-open': 'La réunion n’est pas ouverte. Attendez que la présidence l’ouvre.',
  'meeting-already-open': 'La réunion est déjà ouverte.',
  'meeting-closed': 'La réunion est close.',
  'meeting-suspended': 'La réunion est suspendue. Reprenez-la d’abord.',
  'meeting-not-suspended': 'La réunion n’est pas suspendue.',
  'meeting-was-opened':
    'La réunion a été ouverte. Son registre dit quand et où elle s’est tenue, et cela ne peut plus être modifié.',
  'no-such-hour': 'Cette nuit-là, les horloges y avancent et cette heure n’existe pas. Choisissez-en une autre.',
  'ends-before-it-begins':
    'La réunion doit se terminer après son début. Choisissez une heure plus tardive, ou un jour plus tardif, pour la fin.',
  'lasts-too-long': 'Une réunion dure 31 jours au plus. Choisissez un jour de fin plus proche.',
  'day-too-far': 'Ce jour est à plus de dix ans d’ici. Choisissez un jour plus proche.',
  'nothing-changed': 'Vous n’avez rien changé : personne n’est donc informé.',
  'unknown-agenda-item': 'Ce point de l’ordre du jour n’existe plus. Choisissez-en un autre.',
  'no-item-taken': 'Aucun point de l’ordre du jour n’est à l’examen. Attendez que la présidence en aborde un.',
  'item-already-taken': 'Ce point est déjà à l’examen.',
  'item-not-current': 'Ce point n’est pas à l’examen.',
  'another-item-taken':
    'Un autre point est maintenant à l’examen : personne n’a été inscrit sur sa liste. Regardez ce point, et refaites la demande si vous voulez toujours la parole.',
  'item-in-use':
    'Ce point a déjà été à l’examen, ou comporte des passages ou un compte rendu ; il est donc maintenu. Modifiez plutôt son libellé.',
  'unknown-request': 'Cette demande de parole est inconnue. Consultez de nouveau la liste.',
  'request-ended': 'Cette demande vient de prendre fin : la liste a changé. Consultez-la de nouveau.',
  'already-on-list':
    'Cette personne est déjà sur la liste. Chacun y a une place, et une autre pour une motion d’ordre ou un droit de réponse. Retirez d’abord la demande pour en faire une autre.',
  'list-closed': 'La liste des orateurs est close. Une motion d’ordre ou un droit de réponse reste possible.',
  'list-already-closed': 'La liste des orateurs est déjà close.',
  'list-already-open': 'La liste des orateurs est déjà ouverte.',
  'already-has-floor': 'Cette personne a déjà la parole.',
  'floor-has-passed':
    'La parole a été donnée entre-temps à quelqu’un d’autre. Consultez la liste, et donnez de nouveau la parole si c’est encore utile.',
  'only-listens':
    'On n’entend pas les observateurs. Donnez à cette personne une fonction qui permet de parler, ou saisissez une intervention écrite.',
  'not-holding-floor': 'Cette personne n’a plus la parole.',
  'nobody-has-floor': 'Personne n’a la parole.',
  'place-out-of-range': 'Cette place n’existe pas sur la liste. Consultez-la de nouveau.',
  'not-next': 'Cette personne n’est pas la suivante sur la liste : la liste a changé. Consultez-la de nouveau.',
  'nothing-to-undo': 'Il n’y a rien à annuler : autre chose s’est passé depuis.',
  'too-late-to-undo': 'Une action peut être annulée dans les 10 secondes. Corrigez-la par une nouvelle action.',
  'already-silenced': 'Tous les micros sont déjà coupés, sauf celui de la présidence.',
  'not-silenced': 'Les micros ne sont pas coupés.',
  'already-helping': 'La modération apporte déjà son aide.',
  'not-helping': 'La modération n’apporte son aide à personne en ce moment.',
  'unwritten-guest': 'Indiquez le nom de la personne et son organisation.',
  'guest-is-member':
    'Un membre de la réunion porte ce nom et vient de cette organisation, ou presque. S’il s’agit de ce membre, choisissez-le dans la liste des membres, ou demandez-lui d’abord de rejoindre la réunion. S’il s’agit d’une autre personne, écrivez son nom de façon que chacun puisse les distinguer.',
  'never-came':
    'Ce membre ne s’est pas encore joint à la réunion avec son propre compte : rien n’est consigné en son nom. Demandez-lui de le faire, avec n’importe quel appareil.',
  'no-delegation':
    'Cette demande a été faite par une personne en son seul nom : personne d’autre ne peut parler à sa place.',
  'other-delegation':
    'Seuls les membres de la délégation pour laquelle la demande a été faite peuvent parler en son nom. On les reconnaît à leur organisation et, pour un État Membre, aussi à leur pays.',
  'delegation-on-list':
    'Votre délégation est déjà sur cette liste. Vous pouvez parler à sa place, ou attendre qu’elle ait parlé.',
  'speaker-settled': 'La présidence ou le secrétariat a fixé qui parle ici. Demandez-leur de le changer.',
  'turn-passed-on':
    'La parole est passée au sein de cette délégation autant de fois qu’il est possible pendant une intervention. Demandez à la présidence ou au secrétariat de changer d’orateur.',
  'place-passed-on':
    'La place de cette délégation a changé de titulaire parmi ses membres autant de fois que possible. Demandez à la présidence ou au secrétariat de changer d’orateur.',
  'organisation-unconfirmed':
    'La place d’une délégation revient aux personnes dont l’organisation a été confirmée par une inscription approuvée. Demandez à la présidence ou au secrétariat de changer d’orateur.',
  'substitute-not-here':
    'La personne qui prend le relais doit être présente maintenant. Demandez-lui de se joindre à la réunion.',
  'inscription-closed':
    'La liste de ce point n’est pas encore ouverte, ou ne l’est plus. Vous pourrez demander la parole quand la présidence abordera ce point.',
  'item-before-meeting': 'La réunion examine ce point en ce moment. Demandez plutôt la parole.',
  'only-during-item': 'Une motion d’ordre ou un droit de réponse se demande pendant l’examen du point, pas à l’avance.',
  'turn-broken-off': 'Cette personne a déjà commencé et poursuivra sur ce point : la demande reste ici.',
  'unknown-section': 'Un passage renvoie à une section qui n’existe pas dans la compilation.',
  'unknown-passage': 'Ce passage ne fait pas partie de la compilation publiée.',
  'quote-not-found': 'Ces mots ne figurent plus ainsi dans le passage : il a changé. Sélectionnez-les à nouveau.',
  'unknown-annotation': 'Cette annotation n’existe pas.',
  'already-resolved': 'Cette annotation est déjà réglée.',
  'not-a-suggestion': 'Ce n’est pas un libellé proposé : il ne peut pas être accepté.',
  'suggestion-accepted': 'Cette proposition est déjà acceptée. Rouvrez-la d’abord.',
  'suggestions-conflict': 'Une autre proposition portant sur les mêmes mots est déjà acceptée. Rouvrez-la d’abord.',
  'not-resolved': 'Cette annotation n’est pas réglée.',
  'annotation-withdrawn': 'Cette annotation a été retirée.',
  'unknown-reply': 'Cette réponse n’existe pas.',
  'reply-withdrawn': 'Cette réponse a été retirée.',
  'nothing-to-withdraw': 'Il n’y a rien à retirer de cette personne.',
  'nothing-published': 'Aucune compilation n’a encore été publiée.',
  'not-in-draft':
    'Ceci n’est plus dans le projet : cela a été déplacé, fusionné ou retiré entre-temps. Regardez de nouveau le projet.',
  'compilation-full':
    'La compilation contient au plus 200 sections, 2 000 passages et 2 000 000 caractères. Retirez d’abord quelque chose.',
  'merged-with-itself': 'Un paragraphe est fusionné avec un autre. Choisissez un autre paragraphe.',
  'unknown-entry': 'Cette entrée du compte rendu n’existe pas.',
  'entry-withdrawn': 'Cette entrée du compte rendu a été retirée.',
  'follows-itself':
    'Cette réunion ne peut pas faire suite à elle-même, ni ses décisions non plus : choisissez une autre réunion.',
  'already-follows': 'Cette réunion fait déjà suite à une autre, et indique la suite donnée à ses actions.',
  'unknown-revision':
    'Le compte rendu n’a pas de révision portant ce numéro. Choisissez-en une dans la liste des révisions.',
  'unknown-record':
    'Il y a deux lectures du compte rendu : record=summary et record=verbatim. Choisissez l’une d’elles.',
  'meeting-not-closed': 'La réunion n’est pas close. Clôturez-la d’abord.',
  'not-issued': 'Le compte rendu n’a pas encore été publié.',
  'not-final': 'Le compte rendu de cette réunion n’est pas encore définitif.',
  'already-issued':
    'Le compte rendu a déjà été publié. Il pourra l’être à nouveau lorsque la réunion aura été rouverte puis close.',
  'record-issued':
    'Le compte rendu a été publié et reste tel quel. Ce qui y est inexact peut être rectifié par la personne qui l’a dit.',
  'record-final': 'Le compte rendu de cette réunion est définitif. Pour la suite, convoquez une autre réunion.',
  'window-out-of-range':
    'Les rectifications doivent être possibles jusqu’à un moment à venir, dans un an au plus. Choisissez une autre fin.',
  'window-open': 'Le délai de rectification n’est pas encore écoulé. Attendez qu’il le soit.',
  'nothing-said': 'Personne n’a parlé pendant ce tour, il n’y a donc rien à rectifier.',
  'unknown-correction': 'Cette rectification n’existe pas. Consultez de nouveau la liste.',
  'correction-decided': 'Cette rectification a déjà été tranchée ou retirée. Consultez de nouveau la liste.',
  'corrections-waiting':
    'Des rectifications reçues dans le délai attendent encore. Décidez d’abord de chacune d’elles.',
  'unknown-speech': 'Ce texte d’intervention n’existe pas ou ne vous est pas accessible.',
  'speech-handed-in': 'Un texte a déjà été déposé pour ce point. Remplacez-le.',
  'speech-delivered':
    'Le tour de parole pour ce texte a commencé. Il ne peut plus être remplacé ni retiré ; vous pouvez encore choisir s’il est public.',
  'speech-kept-back':
    'L’orateur, ou quelqu’un pour lui, a dit non pour ce texte. Seul l’orateur peut le rendre accessible à tous.',
  'unknown-caption': 'Cette ligne de sous-titres n’existe pas.',
  'caption-number-used':
    'Ce numéro a servi pour d’autres mots. Demandez le dernier numéro et continuez par le suivant.',
  'caption-not-text': 'Ces mots ne peuvent pas être lus. Envoyez du texte brut en UTF-8.',
  'unknown-caption-feed':
    'Ce flux de sous-titres a été révoqué, ou son adresse est incomplète. Demandez-en un nouveau au secrétariat.',
  'id-in-use': 'Cela a déjà été fait.',
  'came-too-late':
    'Cela n’a pas été fait : la demande est parvenue trop tard au serveur. Voyez où en est la réunion, et recommencez si c’est encore utile.',
  'text-empty': 'Écrivez d’abord quelques mots.',
  'text-too-long': 'Ce texte est trop long. Raccourcissez-le.',
  'out-of-range': 'Cette valeur est hors limites. Choisissez-en une plus petite ou plus grande.',
  'quota-of-person':
    'Vous avez atteint la limite fixée pour une personne dans une réunion. Retirez ce dont vous n’avez plus besoin, ou adressez-vous au secrétariat.',
  'quota-of-meeting':
    'La réunion n’a plus de place pour cela. Demandez à la présidence ou au secrétariat de retirer ce qui n’est plus nécessaire.',
  'wrong-password': 'L’adresse électronique ou le mot de passe est inexact. Vérifiez-les et réessayez.',
  'wrong-present-password': 'Le mot de passe actuel est inexact. Écrivez celui qui vous a servi à vous connecter.',
  'too-many-tries': 'Trop de tentatives en peu de temps. Attendez quelques minutes, puis réessayez.',
  'changed-too-often':
    'Cela a été modifié trop souvent en peu de temps. Attendez un quart d’heure, puis renvoyez : ce que vous avez écrit reste dans le formulaire.',
  'email-in-use': 'Un compte existe déjà avec cette adresse électronique. Connectez-vous plutôt.',
  'not-verified':
    'Votre adresse électronique n’est pas encore vérifiée. D’ici là, vous pouvez seulement lire ce qui est public et assister aux réunions pour lesquelles vous avez une invitation. La page de votre compte dit que faire.',
  'already-verified': 'Cette adresse est déjà vérifiée. Rechargez la page.',
  'founding-closed':
    'Vous ne pouvez pas créer de consultation sur ce serveur pour le moment. Adressez-vous à la personne qui le gère.',
  'founding-for-administrators':
    'Sur ce serveur, c’est l’administration qui crée les consultations. Adressez-vous à elle.',
  'password-guessable':
    'Ce mot de passe est facile à deviner : il est courant, ou fait de votre nom, de votre adresse ou de votre organisation. Choisissez plusieurs mots sans lien entre eux.',
  'link-ended': 'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau.',
  'no-mail':
    'Ce serveur n’envoie pas de courriel. Demandez à la personne qui le gère un lien pour choisir un nouveau mot de passe.',
  'too-many-links':
    'Le compte rendu contient trop de liens, ou des liens trop longs. Retirez les adresses de ce que vous avez collé, puis réécrivez-le.',
  'too-many-letters': 'Trop de messages ont été envoyés ces derniers temps. Attendez une heure, puis réessayez.',
  'unknown-consultation': 'Cette consultation n’existe pas. Choisissez-en une dans la liste des consultations.',
  'unknown-contribution': 'Cette contribution n’existe pas. Choisissez-en une dans la consultation.',
  'contributions-ended':
    'Le dernier jour pour contribuer est passé. Écrivez au secrétariat si votre contribution doit encore être prise en compte.',
  'deadline-after-meeting':
    'Le dernier jour pour les contributions est postérieur à la réunion, pour laquelle elles sont compilées. Choisissez le jour de la réunion ou un jour antérieur.',
  'consultation-closed':
    'Cette consultation est close : elle ne reçoit ni contributions ni invitations. Son secrétariat peut la rouvrir.',
  'consultation-in-use':
    'Une consultation qui a reçu des contributions, ou dont la réunion a été ouverte, ne peut pas être supprimée. Vous pouvez la clore.',
  'contribution-decided':
    'Cette contribution n’est pas en attente : le secrétaire l’a acceptée, ou elle est arrivée à temps.',
  'words-withdrawn':
    'Le projet a encore des mots d’une contribution qui n’est plus affichée. Retirez les passages signalés, puis publiez.',
  'registration-early':
    'L’inscription à cette réunion n’a pas encore commencé. Revenez le premier jour indiqué sur la page.',
  'registration-ended':
    'L’inscription à cette réunion est terminée. Si vous souhaitez encore venir, écrivez au secrétariat.',
  'registration-withdrawn': 'Cette inscription a été retirée par la personne inscrite.',
  'registration-changed':
    'Cette inscription a été modifiée depuis que vous l’avez vue. Examinez-la de nouveau, puis décidez.',
  'registration-decided': 'Quelqu’un d’autre a déjà décidé de cette inscription. Examinez-la de nouveau.',
  'registration-excluded':
    'Cette personne a été exclue de la réunion. Seul le secrétariat peut l’admettre de nouveau, sur la page des participants.',
  'registration-for-secretary':
    'Seul le secrétariat décide de cette inscription : c’est la vôtre, elle relève d’un État membre pour lequel vous n’êtes pas désigné, ou elle a souvent été approuvée puis refusée.',
  'decided-too-often':
    'Trop de décisions sur les inscriptions ont été prises en une heure. Continuez dans une heure : ce qui est décidé reste acquis.',
  'registrations-full':
    'Beaucoup de personnes s’inscrivent et la liste est pleine pour le moment. Réessayez dans quelques minutes ; ce que vous avez écrit reste dans le formulaire.',
  'unknown-registration': 'Cette inscription n’existe pas ou ne relève pas de vous. Rechargez la liste.',
  'unknown-focal-point': 'Cette adresse n’est pas celle d’un point de contact de la réunion. Rechargez la liste.',
  'contribution-withdrawn': 'Cette contribution a été retirée. Envoyez-en plutôt une nouvelle.',
  'file-too-large': 'Le fichier dépasse 20 Mo. Retirez les grandes images ou envoyez-le en plusieurs parties.',
  'file-empty':
    'Ce fichier ne contient pas de texte. S’il a été numérisé, envoyez le document d’origine ou saisissez le texte.',
  'file-broken':
    'Le fichier est endommagé et ne peut être lu jusqu’au bout. Ouvrez-le sur votre ordinateur, enregistrez-le de nouveau, puis renvoyez-le.',
  'file-encrypted': 'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis renvoyez-le.',
  'file-macros':
    'Le fichier contient des macros, c’est-à-dire des programmes. Enregistrez-le comme document sans macros (.docx ou .odt), puis renvoyez-le.',
  'file-unfolds':
    'Le contenu compressé de ce fichier est bien plus volumineux ou plus imbriqué que celui d’un document : il n’a pas été décompressé. Enregistrez le texte dans un nouveau document et envoyez celui-ci.',
  'file-too-long': 'Le fichier compte plus de 500 pages ou de 2 000 paragraphes. Envoyez-le en plusieurs parties.',
  'file-too-slow':
    'La lecture de ce fichier demande plus de temps ou de mémoire qu’il n’est permis. Enregistrez-le sans dessins ou envoyez-le en plusieurs parties.',
  'file-is-word':
    'C’est un document Word, bien que son nom indique autre chose. Donnez-lui un nom en .docx, puis renvoyez-le.',
  'file-is-odt':
    'C’est un texte OpenDocument, bien que son nom indique autre chose. Donnez-lui un nom en .odt, puis renvoyez-le.',
  'file-is-pdf': 'C’est un PDF, bien que son nom indique autre chose. Donnez-lui un nom en .pdf, puis renvoyez-le.',
  'file-is-html':
    'C’est une page web, bien que son nom indique autre chose. Donnez-lui un nom en .html, puis renvoyez-le.',
  'file-is-text':
    'C’est du texte brut, bien que son nom indique autre chose. Donnez-lui un nom en .txt, puis renvoyez-le.',
  'file-is-old-word':
    'C’est un fichier d’une ancienne version de Word ou d’Office. Ouvrez-le, enregistrez-le en .docx ou .odt, et envoyez celui-ci.',
  'file-is-rtf': 'C’est un fichier au format RTF. Ouvrez-le, enregistrez-le en .docx ou .odt, et envoyez celui-ci.',
  'file-is-office':
    'C’est une feuille de calcul, une présentation ou un dessin. Enregistrez le texte en .docx, .odt ou PDF, et envoyez celui-ci.',
  'file-is-picture':
    'C’est une image, un son ou un film. Envoyez le texte en .docx, .odt, PDF, HTML, Markdown ou texte brut.',
  'file-is-archive': 'C’est une archive de fichiers. Décompressez-la et envoyez le document qu’elle contient.',
  'file-unknown':
    'Ce type de fichier n’est pas lu ici. Envoyez un fichier .docx, .odt, PDF, HTML, Markdown ou du texte brut.',
  'unknown-invitation': 'Cette invitation est inconnue. Vérifiez que le lien a été copié en entier.',
  'unknown-screen-link': 'Ce lien n’ouvre pas l’écran, ou ne l’ouvre plus. Demandez-en un nouveau au secrétariat.',
  'invitation-ended': 'Cette invitation n’est plus valable. Demandez-en une nouvelle au secrétariat.',
  'invitation-for-another':
    'Cette invitation est destinée à une autre adresse électronique. Connectez-vous avec l’adresse invitée.',
  'already-accepted': 'Quelqu’un a déjà accepté cette invitation. Demandez la vôtre au secrétariat.',
  'changed-meanwhile':
    'Quelqu’un d’autre l’a modifié entre-temps. Ses modifications sont conservées : comparez les deux versions, puis envoyez de nouveau.',
  'too-large':
    'C’est plus que le serveur n’accepte en une fois. Raccourcissez le texte ou envoyez-le en plusieurs parties.',
  'from-another-site': 'Le serveur n’accepte cela que de ses propres pages. Rechargez la page et réessayez.',
  'unknown-page': 'Il n’y a rien à cette adresse.',
  'unknown-file':
    'Le serveur n’a plus ce fichier. Il garde un fichier un jour, jusqu’à son envoi. Choisissez-le de nouveau.',
  'files-at-once':
    'Deux de vos fichiers sont en cours d’envoi. Attendez que l’un d’eux soit lu, puis envoyez celui-ci.',
  'files-of-all':
    'Le serveur traite autant de fichiers qu’il peut en contenir. Rien n’est perdu ; réessayez dans une minute.',
  'too-many-files':
    'Vous avez envoyé autant de mégaoctets de fichiers qu’une personne le peut en un jour. Envoyez ce fichier demain, ou réduisez-le.',
  'recording-goes-on': 'Le son est déjà enregistré.',
  'recording-is-off': 'Aucun enregistrement n’est en cours.',
  'unknown-recording': 'Cet enregistrement n’existe pas.',
  'bad-message': 'Le serveur n’a pas compris. Rechargez la page et réessayez.',
  'too-many-messages': 'C’était trop à la fois. Attendez quelques secondes et réessayez.',
  'signed-out': 'Votre session a été fermée. Connectez-vous de nouveau ; votre place est conservée.',
  'unknown-meeting': 'Cette réunion n’existe pas. Choisissez-en une dans la liste des consultations.',
  'not-joined': 'La connexion à la réunion a été perdue. Elle se rétablira d’elle-même.',
  'storage-failed':
    'Le serveur n’a pas pu l’enregistrer ; rien n’a donc été fait. Réessayez, et signalez-le au secrétariat si cela persiste.',
  'server-failed':
    'Le serveur a commis une erreur, et il se peut que rien n’ait été fait. Réessayez, et signalez-le au secrétariat si cela persiste.',
  'server-stopping': 'Le serveur redémarre. Rien n’a été fait ; réessayez dans quelques secondes.',
  outdated: 'Cette page est plus ancienne que le serveur. Rechargez-la ; votre place est conservée.',
  'media-unavailable':
    'Le son et l’image ne sont pas disponibles pour le moment. La liste et les documents continuent de fonctionner.',
  'in-the-room':
    'Vous participez sur place ; cet appareil reste donc muet : la salle a sa propre sonorisation. Rejoignez la réunion à distance pour l’utiliser avec le son.',
  'too-many-devices': 'Vous participez avec trop d’appareils. Quittez d’abord la réunion sur l’un d’eux.',
  'test-ended': 'Ce test est terminé : il s’arrête de lui-même après deux minutes. Relancez-le.',
  'tests-at-once': 'Trop de personnes font le test en ce moment. Attendez deux minutes, puis relancez-le.',
  'tests-spent':
    'Vous avez lancé le test autant de fois qu’une personne le peut en une heure. Attendez une heure, puis relancez-le.',
  'push-address':
    'Ce serveur ne peut pas utiliser le service de notifications de ce navigateur. Utilisez un autre navigateur, ou le courriel.',
  'unsupported-browser':
    'Ce navigateur ne peut pas transmettre ici le son et l’image. Utilisez une version récente de Firefox, Chrome, Edge ou Safari. La liste et les documents continuent de fonctionner.',
} as const satisfies Translation<typeof english>;

/** Why a request stands where it stands on the list of speakers: one sentence for each reason. */
export const reasons = {
  moved: '{name} moved this request to this place.',
  'passed-over': '{name} passed over this request. It stays next.',
  interrupted: 'A point of order or a right of reply came between; this speaker continues next.',
  'point-of-order': 'A point of order goes ahead of interventions.',
  'right-of-reply': 'A right of reply goes ahead of interventions.',
  waited: {
    one: '{count} speaker who asked later has been heard first, so this request goes ahead now.',
    other: '{count} speakers who asked later have been heard first, so this request goes ahead now.',
  },
  asked: 'The list is in the order asked.',
  'alternating-room': 'The room and remote participants speak in turn; this place is the room’s.',
  'alternating-remote': 'The room and remote participants speak in turn; this place is for remote participants.',
  'council-member-state': 'Council rule: Member States speak first, in the order asked.',
  'council-sector-member': 'Council rule: Sector Members speak after Member States, in the order asked.',
  'council-associate': 'Council rule: Associates speak after Member States and Sector Members, in the order asked.',
  'council-academia':
    'Council rule: Academia speaks after Member States, Sector Members and Associates, in the order asked.',
  'council-other':
    'Council rule: other stakeholders speak after Member States, Sector Members, Associates and Academia, in the order asked.',
  'council-secretariat': 'Council rule: the secretariat speaks after all stakeholders, in the order asked.',
  'council-again':
    'Council rule: this speaker has been heard on this item, so people who have not been heard on it go first.',
  'first-time': 'People who have not yet spoken in this meeting go first.',
  'spoken-before': 'This speaker has been heard in this meeting; people who have not been heard go first.',
  'fair-shares-member-state': 'The group with least time goes first; Member States have had {minutes} min so far.',
  'fair-shares-sector-member': 'The group with least time goes first; Sector Members have had {minutes} min so far.',
  'fair-shares-associate': 'The group with least time goes first; Associates have had {minutes} min so far.',
  'fair-shares-academia': 'The group with least time goes first; Academia has had {minutes} min so far.',
  'fair-shares-other': 'The group with least time goes first; other stakeholders have had {minutes} min so far.',
  'fair-shares-secretariat':
    'The group with least time goes first; the secretariat speaks after the stakeholder groups.',
  'entity-shares': 'Delegations with least time go first; {entity} has had {minutes} min so far.',
} as const;

/** What is said about the people invited: where the server sends no e-mail, it tells nobody, and the secretary has to. */
export const reschedulingWords = (byMail: boolean) =>
  byMail
    ? ({
        lead: 'writing.rescheduling.lead',
        save: 'writing.rescheduling.save',
        saved: 'writing.rescheduling.saved',
      } as const)
    : ({
        lead: 'writing.rescheduling.lead-without-mail',
        save: 'writing.rescheduling.save-without-mail',
        saved: 'writing.rescheduling.saved-without-mail',
      } as const);

export const deletingWords = (byMail: boolean) =>
  byMail ? 'consultations.delete-consequence' : 'consultations.delete-consequence-without-mail';

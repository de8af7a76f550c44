const WEB = /^(?:https?:\/\/|mailto:)\S/i;

/** Whether a link leads out of the document: to the web or a mailbox, and nowhere else. */
export const isWebAddress = (target: string): boolean => WEB.test(target);

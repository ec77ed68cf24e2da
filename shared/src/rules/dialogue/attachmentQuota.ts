/** How many megabytes of files are kept in a day, from one sender and for one agency, where the platform has not set other figures. */
export const ATTACHMENT_QUOTA = { senderMegabytes: 100, agencyMegabytes: 2000 }

/** What became of the mail that brings a question to its contact. */
export type Delivery = 'pending' | 'queued' | 'sent' | 'failed'

import type { Endpoint } from 'payload'
import { availabilityEndpoint } from './availability.ts'
import { conversationEndpoint, readEndpoint } from './conversations.ts'
import { giveFileEndpoint, takeFileEndpoint } from './files.ts'
import { submissionsEndpoint } from './submissions.ts'

/** What site asks and hands over for citizens, with the key between site and cms. */
export const dialogueEndpoints: Endpoint[] = [
  submissionsEndpoint,
  conversationEndpoint,
  readEndpoint,
  availabilityEndpoint,
  takeFileEndpoint,
  giveFileEndpoint,
]

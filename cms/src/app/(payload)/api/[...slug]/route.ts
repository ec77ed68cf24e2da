import config from '@payload-config'
import { answerRest } from '../../../../rest/answerRest'

type Context = { params: Promise<{ slug: string[] }> }

/** Next has decoded the address; coded again, whatever somebody spelled in another way is the same to Payload. */
const answer = async (request: Request, { params }: Context): Promise<Response> => {
  const { slug } = await params
  return answerRest({ config, request, path: `/api/${slug.map(encodeURIComponent).join('/')}` })
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}

export { setApart } from '@jawla/charts'

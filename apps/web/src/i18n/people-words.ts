export { groupWords, peopleWords } from '@jawla/charts'

export { type Candidate, candidate, type Examination, type PublicCandidate, publicCandidate } from "./candidate.ts";
export { type CandidateList, candidateList, listStatement } from "./candidate-list.ts";
export { type Party, party } from "./party.ts";
export { personId, type Written, written } from "./person.ts";

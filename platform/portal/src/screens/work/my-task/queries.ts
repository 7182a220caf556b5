import { graphql } from '../../../api';
import '../../../model/outputs/OutputStory';

export const MyTask = graphql(`
  query MyTask($task: ID!) {
    node(id: $task) {
      __typename
      ... on Task {
        id
        title
        origin
        dueOn
        quantity
        unitsHandedOver
        itemPoints { display exact }
        standardPoints { display exact }
        coefficient { display exact }
        difficulty
        hours
        assignedAt
        assignedBy { fullName }
        takenOverFrom { fullName }
        person { id fullName }
        period { state }
        product { code nameVi nameEn }
        share { exact }
        shares { main share { exact } person { fullName } }
        inabilities { units reason reportedAt reportedBy { fullName } }
        outputs { ...OutputStory }
      }
    }
  }
`);

export const ReportUnable = graphql(`
  mutation ReportUnable($input: ReportUnableInput!) {
    reportUnable(input: $input) {
      task { id }
      userErrors { code field message }
    }
  }
`);

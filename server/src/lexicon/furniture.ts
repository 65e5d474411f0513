/**
 * What stands around a story and is no part of its copy. Written for Copydesk from what desks know of their own wires
 * and web pages; MIT. Lower case, straight apostrophes; a phrase is matched word by word at a line's start.
 */
const list = (phrases: string): readonly string[] => phrases.split("|");

/** The whole line, or with a count beside it: "Related topics", "Comments (12)", "Share this article". */
export const WEB_LABELS: readonly string[] = list(
  "related|related topics|related topic|related stories|related story|related articles|related article|related content|related coverage|" +
    "related news|related links|related reading|related posts|related video|related videos|related internet links|read more|read next|" +
    "read also|also read|see also|see more|watch|watch now|watch live|watch more|must read|must reads|don't miss|in case you missed it|" +
    "more on this story|more on this|more on this topic|more stories|more news|more from around the web|more like this|more to explore|" +
    "most read|most popular|most viewed|trending|trending now|trending stories|top stories|latest news|latest stories|recommended|" +
    "recommended for you|recommended stories|you may also like|you might also like|up next|editor's picks|editors' picks|around the web|" +
    "from the web|sponsored|sponsored content|sponsored links|promoted|paid content|advertisement|advertisements|advertising|skip ad|" +
    "skip advertisement|comments|comments are closed|no comments|view comments|view all comments|show comments|hide comments|" +
    "join the discussion|reader comments|share|share this|share this article|share this story|share this page|share this post|" +
    "share article|share story|share via|share on facebook|share on twitter|share on whatsapp|share on linkedin|share via email|" +
    "share with|share now|tweet|tweet this|pin it|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|instagram|email|e-mail|" +
    "email this|email this article|print|print this|print this page|print article|copy link|link copied|save article|bookmark|" +
    "subscribe|sign in|sign up|log in|login|register|newsletter|newsletters|newsletter sign-up|follow us|tags|topics|filed under|" +
    "filed to|categories|category|topics in this article|topics mentioned|in this article|in this story|on this page|jump to|" +
    "home|menu|skip to content|skip to main content|back to top|next article|previous article|next story|previous story|" +
    "continue reading|keep reading|load more|show more|play video|media caption|about the author|about the authors|about sharing|" +
    "report a typo|report an error|report this ad|full text|abstract|explore more|what to read next|discover more|popular now|" +
    "get the app|view gallery|view all|listen to this article|on the web|on the net|external links|loading|reactions",
);

/** Before a colon these announce another story or a link: "READ MORE: …", "Tags: …", "Also on Channel 4:". */
export const WEB_INTRODUCERS: readonly string[] = list(
  "related|related story|related stories|related article|related articles|related topics|related content|related coverage|related news|" +
    "related links|related video|read more|read next|read also|also read|see also|see more|watch|watch live|watch now|watch more|listen|" +
    "more|more on this story|more on this|don't miss|in case you missed it|must read|must reads|recommended|up next|tags|topics|filed under|" +
    "categories|category|share|share this|follow us|email|twitter|facebook|instagram|whatsapp|also on|explore more",
);

/** The first words of a call to the reader; the line is short and may be a sentence. */
export const WEB_CALLS: readonly string[] = list(
  "leave a comment|leave a reply|post a comment|add a comment|write a comment|be the first to comment|to comment on this|join the conversation|" +
    "join our|join the discussion|have your say|tell us what you think|tell us your|let us know what you think|what do you think|get in touch|" +
    "contact us|send your|send us your|share your thoughts|share this|sign up for|sign up to|sign up here|sign up now|click here|tap here|" +
    "click to|subscribe to|subscribe now|subscribe here|subscribe for|want more|get the latest|get our|get breaking news|get more|get unlimited|" +
    "receive our|download our|download the app|follow us|follow our|follow @|follow all the|like us on|like our|find us on|connect with us|support our|" +
    "support independent|become a member|become a subscriber|already a subscriber|already a member|donate to|make a donation|advertisement|" +
    "story continues|article continues|scroll to continue|continue reading|read more|read the full|read our|read also|also read|see also|" +
    "recommended for you|watch the video|listen to the podcast|listen to this|sign in to|log in to|register for|create a free account|" +
    "this video is|your browser does not|enable javascript|please enable|we use cookies|by signing up|by clicking|by subscribing|" +
    "you have been subscribed|thanks for reading|thank you for reading|share on facebook|share on twitter|click for|do you support|" +
    "more on this story|view full|do you have a story|have you been affected|are you affected|do you have information|if you have a story|" +
    "send tips|send us tips|have a tip|got a tip|reach him|reach her|reach them|reach the reporter|email us|email the reporter|on twitter follow",
);

/** Credits of those who worked on a story. What follows them must be names. */
export const CREDIT_OPENINGS: readonly string[] = list(
  "reporting by|additional reporting by|additional reporting from|additional research by|writing by|editing by|compiled by|translated by|" +
    "translation by|edited by|written by|with reporting by|with reporting from|with additional reporting by|with additional reporting from|" +
    "with files from|with assistance from|with contributions from|with inputs from|with input from|with agency inputs|inputs from|contributing|" +
    "graphic by|graphics by|photos by|video by|production by|data by|research by",
);

/** Notes from desk to desk; a colon follows, or nothing. */
export const NOTE_LABELS: readonly string[] = list(
  "eds|ed|editors|editor|editor's note|editors' note|editor's notes|note to editors|notes to editors|notes for editors|note to desk|" +
    "attention editors|embargo|embargoed|for release|media contact|media contacts|press contact|press contacts|contact|contacts|" +
    "correction|corrections|correction appended|clarification|disclaimer|disclosure|urgent|full story|advisory",
);

/** Notes to desks and readers by their first words; anything may follow. */
export const NOTE_OPENINGS: readonly string[] = list(
  "embargoed until|embargoed till|strictly embargoed|not for release before|for immediate release|for more information contact|" +
    "for more information please|for further information contact|for further information please|" +
    "this story has been|this article has been|this post has been|this report has been|this copy has been|this story was updated|" +
    "this article was updated|this post was updated|this story was corrected|this article was corrected|this article was amended|" +
    "this story was amended|this story was first published|this article was first published|this story was originally|" +
    "this article was originally|this article originally|this story originally|this piece was originally|" +
    "an earlier version of this|a previous version of this|a version of this article|a version of this story|as published in|this is a developing story|" +
    "this is a breaking news story|our standards|all rights reserved|this material may not be|the content is protected by",
);

/** What a note in brackets under a headline begins with: "(Adds details, background)". */
export const UPDATE_WORDS: readonly string[] = list(
  "adds|updates|corrects|recasts|repeats|refiles|fixes|clarifies|writes through|changes|removes|deletes|drops|eds|incorporates|rewrites|minor edits|" +
    "updating|correcting|adding|recasting",
);

/** Who made a picture. */
export const PICTURE_CREDITS: readonly string[] = list(
  "photo|photos|photo by|photo credit|photograph|photograph by|photography by|picture|picture by|pictures by|pic|image|image credit|image source|image by|" +
    "credit|credits|video by|illustration by|illustration|getty images|getty|afp via getty images|ap photo|epa|shutterstock|alamy|file photo",
);

/** What a picture shows follows. */
export const CAPTION_OPENINGS: readonly string[] = list(
  "image caption|photo caption|picture caption|caption|file photo|file picture|file|file image|in this photo",
);
